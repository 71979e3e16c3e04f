// verdict: passed
// follows: text_by_a_call_of_itself
// why: The calls end when no letter is left.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn next(letters: &[char], text: &str) -> String {
    match letters {
        [] => text.to_owned(),
        [_, rest @ ..] => next(rest, text),
    }
}

fn take(rx: Receiver<&str>) -> String {
    next(&['H', 'i'], rx.recv().unwrap())
}

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    println!("{}", take(rx));
}
