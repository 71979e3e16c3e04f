// verdict: beside the lesson
// why: The ferryman, who is about to go, prints what is only going to come back.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
        println!("4 came back");
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        ferryman.join().unwrap();

        for letter in 4..=6 {
            if tx.send(letter).is_err() {
                break;
            }
        }
    });

    writer.join().unwrap();
}
