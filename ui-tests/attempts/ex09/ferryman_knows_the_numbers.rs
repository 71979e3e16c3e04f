// verdict: nothing crossed
// lines: 14
// why: The ferryman counts for himself and doesn't look at the letters.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for number in 1..=3 {
            rx.recv().unwrap();
            println!("The ferryman carries {number} over");
        }
    });

    let writer = thread::spawn(move || {
        for letter in 1..=3 {
            tx.send(letter).unwrap();
        }
        ferryman.join().unwrap();

        if let Err(error) = tx.send(4) {
            println!("{} came back", error.0);
        }
    });

    writer.join().unwrap();
}
