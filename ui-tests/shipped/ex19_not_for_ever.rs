// River: Three gauges are read one after the other, and a watchman sends each level to the office. Half
//        a second after it has begun to listen, the office says `Late`, if there may be more to come.
// Do:    Each level is there in less than half a second after the one before, so that this program is
//        never late. Let the office wait half a second in all, and not for every single level.
// Pass:  `Level 4`, `Late`, `Level 6`, `Level 5` and `1 in time` are printed in this order. `listen`
//        keeps its name, what it takes and what it gives, which is how many levels came within half a
//        second of its beginning. It prints those, then `Late` once, when the time is over, and then all
//        others, however late; where all senders are gone before, it may say `Late` or not. Durations
//        last as long as they say, and what is printed may have to wait. Nothing panics, however long
//        that takes. The levels are messages of one spawned thread to another.
// Read:  https://doc.rust-lang.org/std/time/struct.Instant.html

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let mut in_time = 0;
    loop {
        match levels.recv_timeout(IN_TIME) {
            Ok(level) => {
                println!("Level {level}");
                in_time += 1;
            }
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return in_time,
        }
    }
    println!("Late");
    for level in levels {
        println!("Level {level}");
    }
    in_time
}

fn main() {
    let (tx, levels) = mpsc::channel();

    thread::spawn(move || {
        for level in [4, 6, 5] {
            thread::sleep(Duration::from_millis(300));
            tx.send(level).unwrap();
        }
    });

    println!("{} in time", listen(levels));
}
