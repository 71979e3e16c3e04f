// verdict: depends on luck
// lines: 16
// why: Checks that the first message is that of thread 1, which it needn't be.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").ok());
    thread::spawn(move || tx1.send("Hi from thread 2").ok());

    let first = rx.recv().unwrap();
    assert_eq!(first, "Hi from thread 1");
    println!("Message received: {}", first);
    println!("Message received: {}", rx.recv().unwrap());
}
