// verdict: passed
// why: Two scoped threads borrow the same sender, and main receives after the scope.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| tx.send("Hi from thread 1").unwrap());
        scope.spawn(|| tx.send("Hi from thread 2").unwrap());
    });
    drop(tx);

    while let Ok(received) = rx.recv() {
        println!("Message received: {}", received);
    }
}
