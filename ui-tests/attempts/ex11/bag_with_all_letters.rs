// verdict: beside the lesson
// lines: 13
// why: The boat sends all letters as one message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let letters = vec!["to the mill", "to the weir", "to the lock"];
        tx.send(letters).unwrap();
    });

    for letters in rx {
        for letter in letters {
            println!("Stamped: {letter}");
        }
    }
}
