// verdict: wrong output
// why: First edit: five rounds, which is right for the letter that is to be seen.

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
    for number in 1..=5 {
        let word = rx.recv().unwrap();
        println!("{number}. {word}");
        words = number;
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
