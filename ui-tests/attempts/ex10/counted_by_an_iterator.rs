// verdict: passed
// why: Iterator methods number, print and count.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    rx.iter()
        .zip(1..)
        .inspect(|(word, number)| println!("{number}. {word}"))
        .count()
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
