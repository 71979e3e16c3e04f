// verdict: passed
// why: A function hands the error on by `?`, and the thread prints what is in it.

use std::sync::mpsc::{self, SendError, Sender};
use std::thread;

fn write(tx: &Sender<u32>) -> Result<(), SendError<u32>> {
    for letter in 4..=6 {
        tx.send(letter)?;
    }
    Ok(())
}

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

        if let Err(error) = write(&tx) {
            println!("{} came back", error.0);
        }
    });

    writer.join().unwrap();
}
