// verdict: depends on luck
// why: Sends all letters at once; whether the fourth comes back depends on how fast the ferryman is.

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
        for letter in 1..=6 {
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
                break;
            }
        }
    });

    writer.join().unwrap();
    ferryman.join().unwrap();
}
