// verdict: passed
// why: Two workers share the receiver behind a lock, and whoever has the lock takes a letter.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;

fn stamp(rx: &Mutex<Receiver<&str>>) {
    loop {
        let letter = rx.lock().unwrap().recv();
        match letter {
            Ok(letter) => println!("Stamped: {letter}"),
            Err(_) => break,
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let rx = Arc::new(Mutex::new(rx));
    let helpers_rx = Arc::clone(&rx);
    let helper = thread::spawn(move || stamp(&helpers_rx));
    stamp(&rx);
    helper.join().unwrap();
}
