// verdict: depends on luck
// lines: 12
// why: Yields once to let the thread run, and takes that for a promise.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send("Hi from a foreign world!"));

    thread::yield_now();
    for received_message in rx.try_iter() {
        println!("{received_message}");
    }
}
