// Takes the word out by a `match`, and thinks of the case that there is one.
// What happens in the other case has to be said as well.

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
        let word = match rx.recv() {
            Ok(word) => word,
        };
        words += 1;
        println!("{words}. {word}");
    }
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
