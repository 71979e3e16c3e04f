// verdict: passed
// follows: receiver_forgotten
// why: Nobody has the Receiver any more; so it is kept, and asked.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let handle = thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
    });

    println!("{}", rx.recv().unwrap());
    handle.join().unwrap();
}
