// verdict: passed
// why: The letters leave from last to first, and main sorts them by their numbers.

use std::collections::BTreeMap;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for numbered in "Hi from a foreign world!".char_indices().rev() {
            tx.send(numbered).unwrap();
        }
    });

    let letters: BTreeMap<usize, char> = rx.iter().collect();
    println!("{}", letters.into_values().collect::<String>());
}
