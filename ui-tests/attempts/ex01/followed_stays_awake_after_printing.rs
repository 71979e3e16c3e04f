// verdict: passed
// follows: stays_awake_after_printing
// why: What should end the loop is there already: the message has come, so there is no loop.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    println!("{}", rx.recv().unwrap());
}
