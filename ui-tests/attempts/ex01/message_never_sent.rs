// verdict: nothing crossed
// lines: 18
// why: The thread makes its message and never sends it, and main prints a text of its own.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    let handle = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        drop(tx);
        my_message.len()
    });

    handle.join().unwrap();
    if rx.recv().is_err() {
        println!("Hi from a foreign world!");
    }
}
