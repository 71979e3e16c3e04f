// verdict: wrong output
// lines: 9
// why: Puts the text together by a function that calls itself, and forgets what should end that.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn next(letters: &[char], text: &str) -> String {
    text.to_owned() + &next(letters, text)
}

fn take(rx: Receiver<&str>) -> String {
    next(&['H', 'i'], rx.recv().unwrap())
}

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    println!("{}", take(rx));
}
