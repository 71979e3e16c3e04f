// verdict: wrong output
// lines: 11
// why: Takes the join for what panics, and deletes it: main ends before anybody has begun.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
    });

    thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        ferryman.join().unwrap();

        for letter in 4..=6 {
            tx.send(letter).unwrap();
        }
    });
}
