// verdict: deadlock
// lines: 9, 10, 15, 19
// why: The thread wants an answer to each word, and main answers when all are there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (ack_tx, ack_rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
            ack_rx.recv().unwrap();
        }
    });

    let words: Vec<&str> = rx.iter().collect();
    for word in words {
        println!("Got: {word}");
        ack_tx.send(()).unwrap();
    }
}
