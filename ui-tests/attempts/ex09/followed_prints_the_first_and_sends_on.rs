// verdict: passed
// follows: prints_the_first_and_sends_on
// why: Leaves the loop, since nobody will ever listen again.

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

        let mut told = false;
        for letter in 4..=6 {
            let answer = tx.send(letter);
            if let Err(error) = answer
                && !told
            {
                println!("{} came back", error.0);
                told = true;
            }
            if told {
                break;
            }
        }
    });

    writer.join().unwrap();
}
