// verdict: passed
// why: An iterator's try_for_each stops at the first error.

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

        let answer = (4..=6).try_for_each(|letter| tx.send(letter));
        if let Err(back) = answer {
            println!("{} came back", back.0);
        }
    });

    writer.join().unwrap();
}
