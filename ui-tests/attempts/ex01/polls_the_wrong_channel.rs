// verdict: runs for ever
// lines: 14
// why: Polls a channel over which nobody sends.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (answer_tx, answer_rx) = mpsc::channel::<String>();

    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")).unwrap());

    let received_message = loop {
        match answer_rx.try_recv() {
            Ok(message) => break message,
            Err(_) => thread::yield_now(),
        }
    };
    println!("{}", received_message);
    answer_tx.send(rx.recv().unwrap()).unwrap();
}
