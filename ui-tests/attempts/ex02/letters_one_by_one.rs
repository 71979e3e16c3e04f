// verdict: passed
// why: Every letter is a message, and a newline character ends a word.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in "My\nBig\nMessage\n".chars() {
            tx.send(letter).unwrap();
        }
    });

    let mut word = String::new();
    for letter in rx {
        if letter == '\n' {
            println!("Got: {word}");
            word.clear();
        } else {
            word.push(letter);
        }
    }
}
