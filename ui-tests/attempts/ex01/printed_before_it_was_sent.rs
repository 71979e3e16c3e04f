// verdict: nothing crossed
// lines: 12
// why: The thread prints and then sends the same text, which main receives and ignores.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        println!("{}", my_message);
        tx.send(my_message).unwrap();
    });

    let _received_message = rx.recv().unwrap();
}
