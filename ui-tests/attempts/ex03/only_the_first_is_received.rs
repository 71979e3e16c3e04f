// verdict: wrong output
// why: Receives once, so that one of the two lines is always missing.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    let first = thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    let second = thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    first.join().unwrap();
    second.join().unwrap();
    let received = rx.recv().unwrap();
    println!("Message received: {}", received);
}
