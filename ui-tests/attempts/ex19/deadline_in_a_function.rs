// verdict: passed
// why: A function takes the next level until a point in time.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

fn next_until(levels: &Receiver<u32>, end: Instant) -> Result<u32, RecvTimeoutError> {
    levels.recv_timeout(end.saturating_duration_since(Instant::now()))
}

fn listen(levels: Receiver<u32>) -> u32 {
    let end = Instant::now() + Duration::from_millis(500);
    let mut heard = Vec::new();
    let over = loop {
        match next_until(&levels, end) {
            Ok(level) => heard.push(level),
            Err(why) => break why,
        }
        println!("Level {}", heard[heard.len() - 1]);
    };
    if over == RecvTimeoutError::Timeout {
        println!("Late");
        levels.iter().for_each(|level| println!("Level {level}"));
    }
    heard.len() as u32
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
