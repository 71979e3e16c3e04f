// verdict: passed
// why: The words go over two relays, each with a channel of its own.

use std::{
    sync::mpsc::{self, Receiver},
    thread,
};
fn hop(rx: Receiver<String>) -> Receiver<String> {
    let (tx, out) = mpsc::channel();
    thread::spawn(move || {
        for w in rx {
            if tx.send(w).is_err() {
                break;
            }
        }
    });
    out
}
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for w in ["My", "Big", "Message"] {
            tx.send(w.into()).unwrap();
        }
    });
    for w in hop(hop(rx)) {
        println!("Got: {w}");
    }
}
