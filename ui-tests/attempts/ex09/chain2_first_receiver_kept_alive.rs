// verdict: wrong output
// why: First edit: keeps the receiver for as long as the writer sends, so that no send fails.

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
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
                break;
            }
        }
        drop(rx);
    });

    writer.join().unwrap();
}
