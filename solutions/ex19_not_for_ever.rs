// The decision: half a second from the beginning is a point in time, so it is worked out once, and each
// wait gets what is left until then. A timeout says that the time is over, and nothing of the senders:
// so the office says that it is late, and goes on to listen with a loop that has no deadline.
//
// As right: what has passed since the beginning, taken from half a second; a thread that waits for half
// a second and sends its own message; looking at the clock when a level comes.
// Not right: a shorter wait for each level, which fits these levels and no others; leaving when the
// time is over, since there are levels to come; saying `Late` at every level that is.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let deadline = Instant::now() + IN_TIME;
    let mut in_time = 0;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        match levels.recv_timeout(left) {
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
