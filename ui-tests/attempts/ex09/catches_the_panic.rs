// verdict: panicked
// lines: 25
// why: Lets the send panic, and catches that.

use std::panic;
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
            let sent = panic::catch_unwind(|| tx.send(letter).unwrap());
            if sent.is_err() {
                println!("{letter} came back");
                break;
            }
        }
    });

    writer.join().unwrap();
}
