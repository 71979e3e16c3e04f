// verdict: passed
// follows: says_so_without_having_sent
// why: Sends the fourth letter when the ferryman is gone, and looks at the answer.

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

        let letter = 4;
        if tx.send(letter).is_err() {
            println!("{letter} came back");
        }
    });

    writer.join().unwrap();
}
