// verdict: depends on luck
// lines: 11
// why: One loop in the place of two, and the join between them is gone: nobody waits for the ferryman any more.

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
        for letter in 1..=6 {
            if let Err(back) = tx.send(letter) {
                println!("{} came back", back.0);
                break;
            }
        }
    });

    writer.join().unwrap();
}
