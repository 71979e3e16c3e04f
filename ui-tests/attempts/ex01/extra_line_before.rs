// verdict: wrong output
// lines: 15
// why: Tells on stdout that it waits, which is one line too many.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    println!("Waiting for a message ...");
    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
