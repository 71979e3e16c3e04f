// verdict: passed
// why: Main sends words that it borrows, and a thread in a scope reads them out.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    thread::scope(|s| {
        let reader = s.spawn(move || {
            let mut words = 0;
            while let Ok(word) = rx.recv() {
                words += 1;
                println!("{words}. {word}");
            }
            words
        });
        for word in letter.split_whitespace() {
            tx.send(word).unwrap();
        }
        drop(tx);
        reader.join().unwrap()
    })
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
