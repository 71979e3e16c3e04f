// The compiler doesn't find `msg1` in the first thread, so the learner declares it outside of both.
// The first closure takes it away, and nothing is left for the second.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    let msg1 = String::from("Hi from thread 1");

    thread::spawn(move || {
        tx.send(msg1).unwrap();
    });

    thread::spawn(move || {
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
