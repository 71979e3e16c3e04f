// verdict: beside the lesson
// lines: 14
// why: One thread is started, and main does the other one's work before it receives.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());

    tx1.send("Hi from thread 2").unwrap();
    drop(tx1);

    for received in rx {
        println!("Message received: {}", received);
    }
}
