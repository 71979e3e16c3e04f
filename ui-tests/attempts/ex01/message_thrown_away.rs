// verdict: nothing crossed
// lines: 16
// why: Receives the message, throws it away and writes the text a second time.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    rx.recv().unwrap();
    println!("Hi from a foreign world!");
}
