// verdict: passed
// why: Sends a single letter more, and expects it back.

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

        let error = tx.send(4).expect_err("nobody is at the river");
        println!("{} came back", error.0);
    });

    writer.join().unwrap();
}
