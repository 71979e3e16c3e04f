// verdict: nothing crossed
// lines: 17
// why: Counts the messages and prints as many lines.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let count = rx.into_iter().fold(0, |count, _| count + 1);
    for number in 1..=count {
        println!("Message received: Hi from thread {number}");
    }
}
