// verdict: wrong output
// why: The break is forgotten, so that each further letter comes back as well.

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
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
            }
        }
    });

    writer.join().unwrap();
}
