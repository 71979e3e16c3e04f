// verdict: passed
// why: A function hands the error on by `?`, and whoever called takes it for the end.

use std::sync::mpsc::{self, Receiver, RecvError};
use std::thread;

fn next(rx: &Receiver<String>, words: &mut usize) -> Result<(), RecvError> {
    let word = rx.recv()?;
    *words += 1;
    println!("{words}. {word}");
    Ok(())
}

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    let mut words = 0;
    while next(&rx, &mut words).is_ok() {}
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
