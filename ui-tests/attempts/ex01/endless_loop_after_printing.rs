// verdict: runs for ever
// lines: 14
// why: Keeps main alive by a loop that does nothing, lest the thread be cut off.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    println!("{}", rx.recv().unwrap());

    loop {}
}
