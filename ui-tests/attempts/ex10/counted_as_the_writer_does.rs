// verdict: passed
// why: Counts the words of the letter in the same way as the writer, and asks as often.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let words = letter.split_whitespace();
    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    let all = words.count();
    for number in 1..=all {
        println!("{number}. {}", rx.recv().unwrap());
    }
    all
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
