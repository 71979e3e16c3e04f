// verdict: deadlock
// lines: 9, 19
// why: Takes four where three are sent, and its own sender keeps the channel open.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let writer_tx = tx.clone();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            writer_tx.send(val).unwrap();
        }
    });

    for _ in 0..4 {
        println!("Got: {}", rx.recv().unwrap());
    }
    drop(tx);
}
