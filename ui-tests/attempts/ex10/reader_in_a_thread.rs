// verdict: passed
// why: A thread of its own reads out, and gives back how many words there were.

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

    let reader = thread::spawn(move || {
        let mut words = 0;
        for word in rx.iter() {
            words += 1;
            println!("{words}. {word}");
        }
        words
    });
    reader.join().unwrap()
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
