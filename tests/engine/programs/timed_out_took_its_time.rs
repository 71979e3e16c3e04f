// why: a receive that timed out took at least its time
// outcome: exit 0 "true\n"
use std::sync::mpsc;
use std::time::{Duration, Instant};

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    let begin = Instant::now();
    assert!(rx.recv_timeout(Duration::from_millis(2)).is_err());
    println!("{}", begin.elapsed() >= Duration::from_millis(2));
}
