// verdict: passed
// follows: one_message_too_many
// why: Asks for as many messages as are sent.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();

    thread::spawn(move || thread_tx.send("Hi from a foreign world!").unwrap());

    for received_message in rx.iter().take(1) {
        println!("{}", received_message);
    }
    drop(tx);
}
