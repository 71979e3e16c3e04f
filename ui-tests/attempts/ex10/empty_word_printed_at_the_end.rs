// verdict: wrong output
// lines: 21
// why: Makes an empty word of the error, and prints that too.

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

    let mut words = 0;
    loop {
        let word = rx.recv().unwrap_or_default();
        println!("{}. {word}", words + 1);
        if word.is_empty() {
            return words;
        }
        words += 1;
    }
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
