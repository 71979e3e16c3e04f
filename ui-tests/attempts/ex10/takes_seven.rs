// verdict: wrong output
// why: Takes the most words that a letter has that it was tried with; another has more.

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
    for word in rx.iter().take(7) {
        words += 1;
        println!("{words}. {word}");
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
