// verdict: passed
// why: Over sync_channel(0) each thread waits until main takes its message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let tx1 = tx.clone();

    let first = thread::spawn(move || tx.send("Hi from thread 1"));
    let second = thread::spawn(move || tx1.send("Hi from thread 2"));

    println!("Message received: {}", rx.recv().unwrap());
    println!("Message received: {}", rx.recv().unwrap());
    first.join().unwrap().unwrap();
    second.join().unwrap().unwrap();
}
