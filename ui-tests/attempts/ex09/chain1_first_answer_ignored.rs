// verdict: wrong output
// lines: 25
// why: First edit: `let _ =` in the place of `unwrap`, and a line for each letter that was meant to come back.

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
            let _ = tx.send(letter);
            println!("{letter} came back");
        }
    });

    writer.join().unwrap();
}
