// verdict: passed
// follows: does_not_wait_for_the_ferryman
// why: Waits for the ferryman's end before the fourth letter.

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
        let mut ferryman = Some(ferryman);
        for letter in 1..=6 {
            if letter == 4 {
                ferryman.take().unwrap().join().unwrap();
            }
            if let Err(error) = tx.send(letter) {
                println!("{} came back", error.0);
                break;
            }
        }
    });

    writer.join().unwrap();
}
