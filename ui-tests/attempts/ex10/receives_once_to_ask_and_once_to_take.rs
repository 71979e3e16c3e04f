// verdict: panicked
// lines: 23
// why: Asks whether a word comes by taking it, and then takes the next one.

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
        if rx.recv().is_err() {
            return words;
        }
        let word = rx.recv().unwrap();
        words += 1;
        println!("{words}. {word}");
    }
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
