// verdict: passed
// why: One loop sends all letters and waits for the ferryman's end before the fourth.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let mut ferryman = Some(thread::spawn(move || {
        for _ in 0..3 {
            let letter = rx.recv().unwrap();
            println!("The ferryman carries {letter} over");
        }
    }));

    let writer = thread::spawn(move || {
        for letter in 1..=6 {
            if letter > 3
                && let Some(ferryman) = ferryman.take()
            {
                ferryman.join().unwrap();
            }
            let Err(error) = tx.send(letter) else {
                continue;
            };
            println!("{} came back", error.0);
            break;
        }
    });

    writer.join().unwrap();
}
