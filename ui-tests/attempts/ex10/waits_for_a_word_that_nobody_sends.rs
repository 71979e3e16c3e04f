// verdict: panicked
// lines: 23
// why: Reads up to a closing word, which no letter has.

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
    let mut word = rx.recv().unwrap();
    while word != "Farewell" {
        words += 1;
        println!("{words}. {word}");
        word = rx.recv().unwrap();
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
