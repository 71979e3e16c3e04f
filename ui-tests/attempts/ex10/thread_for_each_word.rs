// verdict: beside the lesson
// why: Each word has a thread of its own, so that they come in any order.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    for word in letter.split_whitespace() {
        let (tx, word) = (tx.clone(), word.to_owned());
        thread::spawn(move || tx.send(word).unwrap());
    }
    drop(tx);

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
