// verdict: passed
// why: Main sends the words, and a thread reads them out and counts them.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let reader = thread::spawn(move || {
        let mut words = 0;
        for word in rx {
            words += 1;
            println!("{words}. {word}");
        }
        words
    });
    for word in letter.split_whitespace() {
        tx.send(word.to_owned()).unwrap();
    }
    drop(tx);
    reader.join().unwrap()
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
