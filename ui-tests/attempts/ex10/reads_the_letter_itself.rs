// verdict: nothing crossed
// lines: 22
// why: Reads the letter that it was given, and lets the channel be.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let read = letter;
    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    let mut words = 0;
    for word in read.split_whitespace() {
        words += 1;
        println!("{words}. {word}");
    }
    drop(rx.into_iter().count());
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
