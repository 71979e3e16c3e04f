// verdict: passed
// follows: joins_who_waits_for_main
// why: Does first what the thread waits for, and joins then.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        go_rx.recv().unwrap();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    go_tx.send(()).unwrap();
    handle.join().unwrap();
    println!("{}", rx.recv().unwrap());
}
