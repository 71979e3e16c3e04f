// The question mark is the short way to get at the value of a Result, and many programs use it.
// It hands the error on to the caller, but this `main` returns nothing.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv()?;
    println!("{}", received_message);
}
