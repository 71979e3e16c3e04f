// verdict: wrong output
// why: Makes a word of the end that a letter may have in its middle.

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
        let word = rx.recv().unwrap_or(String::from("end"));
        if word == "end" {
            break;
        }
        words += 1;
        println!("{words}. {word}");
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
