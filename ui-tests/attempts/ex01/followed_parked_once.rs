// verdict: passed
// follows: parked_once
// why: The message itself tells that it has come.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let main_thread = thread::current();

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        main_thread.unpark();
    });

    thread::park();
    println!("{}", rx.recv().unwrap());
}
