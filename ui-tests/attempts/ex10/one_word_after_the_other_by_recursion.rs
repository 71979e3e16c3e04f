// verdict: passed
// why: Reads a word and then the rest of the letter.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn read_from(rx: &Receiver<String>, number: usize) -> usize {
    match rx.recv() {
        Ok(word) => {
            println!("{number}. {word}");
            read_from(rx, number + 1)
        }
        Err(_) => number - 1,
    }
}

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    read_from(&rx, 1)
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
