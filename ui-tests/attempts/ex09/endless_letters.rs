// verdict: passed
// why: Would write for ever if somebody listened: only the error ends the loop.

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

        for letter in 4.. {
            if let Err(SendError(back)) = tx.send(letter) {
                println!("{back} came back");
                break;
            }
        }
    });

    writer.join().unwrap();
}
