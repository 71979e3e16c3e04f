// verdict: too much
// why: A thread sends without end, and main joins it before it receives.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    let first = thread::spawn(move || {
        let msg = "Hi from thread 1\n".repeat(60);
        while tx.send(msg.clone()).is_ok() {}
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    first.join().unwrap();
    for received in rx {
        println!("Message received: {}", received);
    }
}
