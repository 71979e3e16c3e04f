// verdict: wrong output
// why: What recv says at the end is printed as well.

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
        match rx.recv() {
            Ok(word) => {
                words += 1;
                println!("{words}. {word}");
            }
            Err(e) => {
                println!("{e}");
                break;
            }
        }
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
