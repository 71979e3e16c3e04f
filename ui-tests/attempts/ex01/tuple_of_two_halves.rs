// verdict: passed
// why: The message is a tuple, taken apart as it arrives.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send(("Hi from", 'a', String::from("foreign world"))));

    let (start, letter, end) = rx.recv().unwrap();
    println!("{start} {letter} {end}!");
}
