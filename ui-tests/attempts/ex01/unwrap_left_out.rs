// verdict: does not compile
// lines: 16
// why: Takes the misspelt call away instead of mending it and then prints a Result.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv();
    println!("{}", received_message);
}
