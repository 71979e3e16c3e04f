// verdict: passed
// why: Leaves an unused import and an unused variable behind, of which rustc only warns.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 1");
        let msg = msg1.clone();
        tx.send(msg1).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
