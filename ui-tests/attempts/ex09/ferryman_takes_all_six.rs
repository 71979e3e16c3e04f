// verdict: wrong output
// why: Lets the ferryman carry all six, so that nothing comes back.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let ferryman = thread::spawn(move || {
        for letter in rx.iter().take(6) {
            println!("The ferryman carries {letter} over");
        }
    });

    let writer = thread::spawn(move || {
        for letter in 1..=6 {
            tx.send(letter).unwrap();
        }
        ferryman.join().unwrap();
    });

    writer.join().unwrap();
}
