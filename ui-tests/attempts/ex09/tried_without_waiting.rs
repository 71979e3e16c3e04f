// verdict: passed
// why: A bounded channel, and `try_send`, which says why it could not send.

use std::sync::mpsc::{self, TrySendError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(3);

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
            match tx.try_send(letter) {
                Err(TrySendError::Disconnected(back)) => {
                    println!("{back} came back");
                    break;
                }
                Ok(()) | Err(TrySendError::Full(_)) => {}
            }
        }
    });

    writer.join().unwrap();
}
