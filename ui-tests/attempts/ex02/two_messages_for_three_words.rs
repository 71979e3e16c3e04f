// verdict: beside the lesson
// why: Sends two words as one message, which main splits.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send("My").unwrap();
        tx.send("Big Message").unwrap();
    });

    for received in rx {
        received
            .split_whitespace()
            .for_each(|word| println!("Got: {word}"));
    }
}
