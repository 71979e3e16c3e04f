// verdict: beside the lesson
// why: Main sends the first message to itself.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    tx.send("Hi from thread 1").unwrap();
    drop(tx);
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());
    for m in rx {
        println!("Message received: {m}");
    }
}
