// verdict: deadlock
// lines: 9, 20
// why: Gives the writer a clone, so that the first sender stays here.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    let writers_tx = tx.clone();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            writers_tx.send(word.to_owned()).unwrap();
        }
    });

    let mut words = 0;
    while let Ok(word) = rx.recv() {
        words += 1;
        println!("{words}. {word}");
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
