// verdict: deadlock
// why: Keeps the Receiver from being dropped, and sends over a channel without room.

use std::{mem, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let handle = thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
    });

    mem::forget(rx);
    handle.join().unwrap();
    println!("Hi from a foreign world!");
}
