// Asks whether it is an error, and then for the letter.
// The field `0` belongs to the error, and the answer is still the Result around it.

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
            let answer = tx.send(letter);
            if answer.is_err() {
                println!("{} came back", answer.0);
                break;
            }
        }
    });

    writer.join().unwrap();
}
