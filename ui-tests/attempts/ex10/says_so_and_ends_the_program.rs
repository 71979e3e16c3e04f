// verdict: wrong output
// lines: 22
// why: Ends the program at the last word, where it is the loop that should end; `read_out` never gives its number.

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
        let word = rx.recv().unwrap_or_else(|_| {
            println!("That was the last of {words} words.");
            std::process::exit(0)
        });
        words += 1;
        println!("{words}. {word}");
    }
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
