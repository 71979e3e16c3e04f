// verdict: does not compile
// lines: 15
// why: Takes what recv gives for an Option, as next of an iterator has it.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    if let Some(received_message) = rx.recv() {
        println!("{}", received_message);
    }
}
