// verdict: passed
// follows: only_with_an_argument
// why: The program comes to that line on every way now.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    if let Ok(received_message) = rx.recv() {
        println!("{}", received_message);
    }
}
