// verdict: wrong output
// why: Satisfies the compiler by dropping the received message unseen.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let _ = rx.recv();
}
