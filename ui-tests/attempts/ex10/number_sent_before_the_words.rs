// verdict: passed
// why: The writer says first how many words will follow, over a channel for that.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();
    let (numbers, number) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        let words: Vec<&str> = letter.split_whitespace().collect();
        numbers.send(words.len()).unwrap();
        for word in words {
            tx.send(word.to_owned()).unwrap();
        }
    });

    let words = number.recv().unwrap();
    for number in 1..=words {
        println!("{number}. {}", rx.recv().unwrap());
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
