// verdict: passed
// why: A while let takes what comes in time, and the reason is asked for behind it.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let deadline = Instant::now() + IN_TIME;
    let mut in_time = 0;
    let over = loop {
        let left = deadline - Instant::now().min(deadline);
        match levels.recv_timeout(left) {
            Ok(level) => println!("Level {level}"),
            Err(why) => break why,
        }
        in_time += 1;
    };
    if over == RecvTimeoutError::Disconnected {
        return in_time;
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
