// verdict: depends on luck
// why: Each thread says by None that it is done, and main stops at the first of them.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(Some(msg)).unwrap();
        tx.send(None).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(Some(msg1)).unwrap();
        tx1.send(None).unwrap();
    });

    while let Some(received) = rx.recv().unwrap() {
        println!("Message received: {}", received);
    }
}
