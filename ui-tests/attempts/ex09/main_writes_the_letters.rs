// verdict: beside the lesson
// lines: 18
// why: Main is the writer, and no other thread sends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(3) {
            println!("The ferryman carries {letter} over");
        }
    });

    for letter in 1..=3 {
        tx.send(letter).unwrap();
    }
    ferryman.join().unwrap();

    if let Err(error) = tx.send(4) {
        println!("{} came back", error.0);
    }
}
