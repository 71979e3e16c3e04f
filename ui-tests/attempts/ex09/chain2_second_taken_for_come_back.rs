// verdict: beside the lesson
// lines: 25
// why: Second edit: takes the letters out of the receiver again, and calls that coming back.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
        rx
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        let rx = ferryman.join().unwrap();

        for letter in 4..=6 {
            tx.send(letter).unwrap();
        }
        println!("{} came back", rx.recv().unwrap());
    });

    writer.join().unwrap();
}
