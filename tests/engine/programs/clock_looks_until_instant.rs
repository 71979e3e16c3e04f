// why: a loop bounded by an Instant can find what it looks for, and can come to its deadline
// outcome: exit 0 "found 1\n"
// outcome: exit 0 "late\n"
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || {
        tx.send(1).unwrap();
        tx
    });
    let end = Instant::now() + Duration::from_millis(30);
    let mut found = None;
    while found.is_none() && Instant::now() < end {
        found = rx.try_recv().ok();
    }
    match found {
        Some(level) => println!("found {level}"),
        None => println!("late"),
    }
    drop(gauge.join());
}
