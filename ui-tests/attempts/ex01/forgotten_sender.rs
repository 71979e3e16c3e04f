// verdict: deadlock
// lines: 8, 16
// why: Gets rid of the original by mem::forget, which does anything but drop it.

use std::{mem, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();
    mem::forget(tx);

    thread::spawn(move || {
        thread_tx.send("Hi from a foreign world!").unwrap();
    });

    for received_message in rx {
        println!("{received_message}");
    }
}
