// verdict: too much
// why: Writes loop where it meant to receive once, and prints without end.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    loop {
        println!("{}", received_message);
    }
}
