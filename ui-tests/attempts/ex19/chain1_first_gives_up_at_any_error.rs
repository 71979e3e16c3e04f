// verdict: wrong output
// why: First edit: one deadline, and any error is the end.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

const IN_TIME: Duration = Duration::from_millis(500);

fn listen(levels: Receiver<u32>) -> u32 {
    let deadline = Instant::now() + IN_TIME;
    let mut in_time = 0;
    while let Ok(level) = levels.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
        println!("Level {level}");
        in_time += 1;
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
