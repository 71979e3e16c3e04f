// verdict: depends on luck
// why: Collects the words in a HashSet, whose order is another one each time.

use std::collections::HashSet;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    let words: HashSet<&str> = rx.iter().collect();
    for word in words {
        println!("Got: {word}");
    }
}
