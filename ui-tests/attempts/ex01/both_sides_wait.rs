// verdict: deadlock
// lines: 8, 9, 12, 16
// why: The thread waits for a go signal that main means to send only after the message came.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();

    thread::spawn(move || {
        go_rx.recv().unwrap();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    let received_message = rx.recv().unwrap();
    go_tx.send(()).unwrap();
    println!("{}", received_message);
}
