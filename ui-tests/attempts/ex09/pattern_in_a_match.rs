// verdict: passed
// why: Takes the letter out of the error by a pattern, and returns from the closure.

use std::sync::mpsc::{self, SendError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        ferryman.join().unwrap();

        for letter in 4..=6 {
            match tx.send(letter) {
                Ok(()) => {}
                Err(SendError(letter)) => {
                    println!("{letter} came back");
                    return;
                }
            }
        }
    });

    writer.join().unwrap();
}
