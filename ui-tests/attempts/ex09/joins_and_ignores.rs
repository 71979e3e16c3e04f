// verdict: panicked
// lines: 24
// why: Lets the writer panic, and looks away when joining it.

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
            tx.send(letter).unwrap();
        }
    });

    let _ = writer.join();
    println!("4 came back");
}
