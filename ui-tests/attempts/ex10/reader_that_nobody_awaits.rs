// verdict: depends on luck
// why: A thread reads out, and nobody waits for it.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let words = letter.split_whitespace().count();
    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    thread::spawn(move || {
        let mut words = 0;
        for word in rx {
            words += 1;
            println!("{words}. {word}");
        }
    });
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
