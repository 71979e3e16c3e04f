// verdict: panicked
// lines: 16
// why: Drops the receiver at once, so that each thread panics on sending, the first one first.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(rx);

    let tx1 = tx.clone();

    let first = thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });
    let _ = first.join();

    let second = thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });
    let _ = second.join();
}
