// verdict: beside the lesson
// lines: 19
// why: Knows that the ferryman is gone, and prints the line without sending anything.

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

        let letter = 4;
        println!("{letter} came back");
    });

    writer.join().unwrap();
}
