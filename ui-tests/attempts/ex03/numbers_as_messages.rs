// verdict: passed
// why: Only the thread's number crosses, and main makes the sentence of it.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn announce(number: u32, tx: Sender<u32>) {
    thread::spawn(move || tx.send(number).unwrap());
}

fn main() {
    let (tx, rx) = mpsc::channel();
    announce(1, tx.clone());
    announce(2, tx);
    for number in rx {
        println!("Message received: Hi from thread {number}");
    }
}
