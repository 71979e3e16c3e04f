// verdict: passed
// why: An iterator that can be peeked into says whether there is another word.

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

    let mut rest = rx.iter().peekable();
    let mut words = 0;
    while rest.peek().is_some() {
        words += 1;
        println!("{words}. {}", rest.next().unwrap());
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
