// verdict: nothing crossed
// why: The thread prints its text itself, and main throws away what it receives.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        println!("{}", my_message);
        tx.send(my_message).unwrap();
    });

    rx.recv().unwrap();
}
