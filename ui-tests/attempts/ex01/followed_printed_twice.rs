// verdict: passed
// follows: printed_twice
// why: Finds the line that prints it again.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")).unwrap());

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
