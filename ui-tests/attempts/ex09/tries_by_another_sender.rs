// verdict: beside the lesson
// lines: 24, 27
// why: Believes that another clone of the sender may still find somebody.

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

        let another = tx.clone();
        if let Err(error) = tx.send(4) {
            println!("{} came back", error.0);
        }
        let _ = another.send(5);
    });

    writer.join().unwrap();
}
