// verdict: deadlock
// lines: 8, 13
// why: Waits for two messages where one is sent, while main still holds a sender.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();

    thread::spawn(move || thread_tx.send("Hi from a foreign world!").unwrap());

    for received_message in rx.iter().take(2) {
        println!("{}", received_message);
    }
    drop(tx);
}
