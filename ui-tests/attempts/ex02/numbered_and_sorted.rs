// verdict: passed
// why: The words travel in another order, with their numbers, and main sorts them before it prints.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for numbered in [(3, "Message"), (1, "My"), (2, "Big")] {
            tx.send(numbered).unwrap();
        }
    });

    let sorted: BTreeMap<u8, &str> = rx.into_iter().collect();
    for word in sorted.values() {
        println!("Got: {}", word);
    }
}
