// verdict: wrong output
// lines: 25
// why: Waits for the ferryman by a join that hands over the Receiver, and keeps it.

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
        let _rx = ferryman.join().unwrap();

        for letter in 4..=6 {
            if let Err(e) = tx.send(letter) {
                println!("{} came back", e.0);
                break;
            }
        }
    });

    writer.join().unwrap();
}
