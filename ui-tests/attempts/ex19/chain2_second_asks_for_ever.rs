// verdict: wrong output
// why: Second edit: asks in a circle until the time is over, and leaves then.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let begin = Instant::now();
    let mut in_time = 0;
    while begin.elapsed() < IN_TIME {
        if let Ok(level) = levels.try_recv() {
            println!("Level {level}");
            in_time += 1;
        }
        thread::sleep(Duration::from_millis(10));
    }
    println!("Late");
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
