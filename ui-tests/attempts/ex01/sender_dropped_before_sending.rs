// verdict: panicked
// lines: 16
// why: Drops the sender unused, so that recv has nothing to wait for and main unwraps an error.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        drop(tx);
        my_message
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
