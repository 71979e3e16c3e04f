// verdict: runs for ever
// lines: 25
// why: Sends the letter that came back once more, until somebody takes it.

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

        let mut letter = 4;
        loop {
            match tx.send(letter) {
                Ok(()) => letter += 1,
                Err(error) => letter = error.0,
            }
        }
    });

    writer.join().unwrap();
}
