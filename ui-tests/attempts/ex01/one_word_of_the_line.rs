// verdict: passed
// why: Only the word in the middle crosses, and main writes the line around it.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send("foreign").unwrap());

    let which = rx.recv().unwrap();
    println!("Hi from a {which} world!");
}
