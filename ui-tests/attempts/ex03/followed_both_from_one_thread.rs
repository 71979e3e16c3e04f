// verdict: passed
// follows: both_from_one_thread
// why: One thread sends, and two are asked for: the second message gets a thread of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
