// verdict: panicked
// lines: 20
// why: Second edit: counts the spaces and adds one, which is wrong for a letter without a word.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let all = letter.matches(' ').count() + 1;
    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    for number in 1..=all {
        let word = rx.recv().unwrap();
        println!("{number}. {word}");
    }
    all
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
