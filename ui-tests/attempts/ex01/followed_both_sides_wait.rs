// verdict: passed
// follows: both_sides_wait
// why: Main is the one that can begin.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();

    thread::spawn(move || {
        go_rx.recv().unwrap();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    go_tx.send(()).unwrap();
    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
