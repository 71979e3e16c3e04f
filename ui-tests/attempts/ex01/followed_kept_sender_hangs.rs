// verdict: passed
// follows: kept_sender_hangs
// why: Main is who still holds one, and drops it before the loop.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        thread_tx.send(my_message).unwrap();
    });

    drop(tx);
    for received_message in rx {
        println!("{}", received_message);
    }
}
