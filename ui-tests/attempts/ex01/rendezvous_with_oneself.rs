// verdict: deadlock
// lines: 10
// why: Main sends over a channel without room and so waits for itself to receive.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    tx.send("hello?").unwrap();
    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    eprintln!("{}", rx.recv().unwrap());
    println!("{}", rx.recv().unwrap());
}
