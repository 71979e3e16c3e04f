// verdict: wrong output
// why: Main says that it waits, which nobody asked for.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    println!("waiting");
    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
