// verdict: deadlock
// lines: 12, 20
// why: A static is never dropped, and so its sender keeps the for loop waiting.

use std::sync::OnceLock;
use std::sync::mpsc::{self, Sender};
use std::thread;

static TX: OnceLock<Sender<&str>> = OnceLock::new();

fn main() {
    let (tx, rx) = mpsc::channel();
    TX.set(tx).unwrap();

    thread::spawn(|| {
        let tx = TX.get().unwrap();
        tx.send("Hi from a foreign world!").unwrap();
    });

    while let Ok(received_message) = rx.recv() {
        println!("{}", received_message);
    }
}
