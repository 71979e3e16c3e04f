// verdict: passed
// why: Main keeps a sender and doesn't hang, since it takes exactly two messages.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let tx2 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx1.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg = String::from("Hi from thread 2");
        tx2.send(msg).unwrap();
    });

    for received in rx.iter().take(2) {
        println!("Message received: {}", received);
    }
    drop(tx);
}
