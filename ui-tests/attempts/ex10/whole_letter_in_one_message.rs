// verdict: beside the lesson
// lines: 12
// why: Sends the letter as one message, and takes it apart when it has come.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || tx.send(letter).unwrap());

    let mut words = 0;
    while let Ok(letter) = rx.recv() {
        for word in letter.split_whitespace() {
            words += 1;
            println!("{words}. {word}");
        }
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
