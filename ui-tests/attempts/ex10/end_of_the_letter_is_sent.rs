// verdict: passed
// why: The only writer sends the end as its last message, so nobody asks once too often.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(Some(word.to_owned())).unwrap();
        }
        tx.send(None).unwrap();
    });

    let mut words = 0;
    while let Some(word) = rx.recv().unwrap() {
        words += 1;
        println!("{words}. {word}");
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
