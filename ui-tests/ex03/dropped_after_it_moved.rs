// Has read that the loop ends only when all senders are dropped, and drops `tx` to be safe.
// The first thread owns it already and drops it at its end.

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

    drop(tx);
    for received in rx {
        println!("Message received: {}", received);
    }
}
