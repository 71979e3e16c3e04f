// verdict: wrong output
// lines: 20
// why: Sorts what arrived, which loses the order in which it was sent.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    let mut all: Vec<&str> = rx.iter().collect();
    all.sort();
    for received in all {
        println!("Got: {}", received);
    }
}
