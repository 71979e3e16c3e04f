// verdict: nothing crossed
// lines: 13
// why: The thread prints each word before it sends it, and main only empties the channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            println!("Got: {val}");
            tx.send(val).unwrap();
        }
    });

    while rx.recv().is_ok() {}
}
