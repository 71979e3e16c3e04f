// verdict: passed
// follows: says_so_before_it_sends
// why: Sends first, and says so where the answer is that it came back.

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

        if tx.send(4).is_err() {
            println!("4 came back");
        }
    });

    writer.join().unwrap();
}
