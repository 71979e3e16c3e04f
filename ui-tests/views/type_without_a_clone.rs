// code: E0599
// view: A whole copy is one way to have it at both ends

use std::sync::mpsc;
use std::thread;

struct Gauge {
    level: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = Gauge { level: 7 };
    let other = gauge.clone();
    thread::spawn(move || tx.send(other.level).unwrap());
    println!("{}, {}", gauge.level, rx.recv().unwrap());
}
