// verdict: deadlock
// lines: 9, 16
// why: Main waits at the channel that it meant to answer over.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (reply_tx, reply_rx) = mpsc::channel::<String>();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = reply_rx.recv().unwrap();
    println!("{}", received_message);
    reply_tx.send(rx.recv().unwrap()).unwrap();
}
