// verdict: deadlock
// lines: 8, 16
// why: The thread sends over a clone while main keeps the sender, so the for loop never ends.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        thread_tx.send(my_message).unwrap();
    });

    for received_message in rx {
        println!("{}", received_message);
    }
    drop(tx);
}
