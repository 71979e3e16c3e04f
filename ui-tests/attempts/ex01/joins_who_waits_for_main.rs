// verdict: deadlock
// lines: 9, 12, 16
// why: Joins the thread before the go signal that the thread waits for.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        go_rx.recv().unwrap();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    handle.join().unwrap();
    go_tx.send(()).unwrap();
    println!("{}", rx.recv().unwrap());
}
