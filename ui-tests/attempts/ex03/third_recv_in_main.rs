// verdict: panicked
// lines: 17
// why: Counts one message too many, and the third recv meets a closed channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    for _ in 0..=2 {
        let received = rx.recv().unwrap();
        println!("Message received: {}", received);
    }
}
