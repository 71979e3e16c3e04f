// verdict: nothing crossed
// why: The words are constants, taken at the pace of messages that nobody reads.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for w in ["My", "Big", "Message"] {
            tx.send(w).unwrap();
        }
    });
    for (_, w) in rx.iter().zip(["My", "Big", "Message"]) {
        println!("Got: {w}");
    }
}
