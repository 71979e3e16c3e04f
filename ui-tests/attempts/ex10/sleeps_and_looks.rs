// verdict: depends on luck
// lines: 19
// why: Gives the writer a second, and takes what has come.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    thread::sleep(Duration::from_secs(1));
    let mut words = 0;
    for word in rx.try_iter() {
        words += 1;
        println!("{words}. {word}");
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
