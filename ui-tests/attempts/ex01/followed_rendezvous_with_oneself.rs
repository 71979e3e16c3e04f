// verdict: passed
// follows: rendezvous_with_oneself
// why: Main can take no message while it sends, so the first goes from a thread too.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let hello_tx = tx.clone();
    let hello = thread::spawn(move || hello_tx.send("hello?").unwrap());
    eprintln!("{}", rx.recv().unwrap());
    hello.join().unwrap();
    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    println!("{}", rx.recv().unwrap());
}
