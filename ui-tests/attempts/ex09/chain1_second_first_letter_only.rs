// verdict: beside the lesson
// lines: 24
// why: Second edit: prints for the first letter only, and still sends the others.

use std::sync::mpsc;
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
            let _ = tx.send(letter);
            if letter == 4 {
                println!("{letter} came back");
            }
        }
    });

    writer.join().unwrap();
}
