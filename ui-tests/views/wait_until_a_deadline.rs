// code: E0658
// view: so that a stable compiler doesn't let it be used

use std::sync::mpsc;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    let end = Instant::now() + Duration::from_millis(500);
    println!("{:?}", rx.recv_deadline(end));
}
