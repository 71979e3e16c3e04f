// verdict: nothing crossed
// lines: 12
// why: The thread prints the text itself and sends only a sign that it is done.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        println!("{my_message}");
        tx.send(()).unwrap();
    });

    rx.recv().unwrap();
}
