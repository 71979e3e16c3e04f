// verdict: passed
// follows: only_if_it_is_finished
// why: Takes the method that waits for the end.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let handle = thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    handle.join().unwrap();
    println!("{}", rx.recv().unwrap());
}
