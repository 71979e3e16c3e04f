// verdict: passed
// why: Asks again and again until the time is over, and then waits; it keeps a processor busy.

use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};
const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let start = Instant::now();
    let mut in_time = 0;
    while start.elapsed() < IN_TIME {
        match levels.try_recv() {
            Ok(level) => {
                println!("Level {level}");
                in_time += 1;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return in_time,
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
