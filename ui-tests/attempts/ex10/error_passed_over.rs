// verdict: runs for ever
// lines: 20
// why: Does nothing at an error, and asks again.

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
        if let Ok(word) = rx.recv() {
            words += 1;
            println!("{words}. {word}");
        }
        if words > 100 {
            return words;
        }
    }
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
