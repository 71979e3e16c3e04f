// verdict: passed
// why: The receiver itself travels between main and the helper, after each letter.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (there, here) = mpsc::channel::<Receiver<&str>>();
    let (back, again) = mpsc::channel();
    let helper = thread::spawn(move || {
        for rx in here {
            if let Ok(letter) = rx.recv() {
                println!("Stamped: {letter}");
            }
            back.send(rx).unwrap();
        }
    });

    let mut rx = rx;
    while let Ok(letter) = rx.recv() {
        println!("Stamped: {letter}");
        there.send(rx).unwrap();
        rx = again.recv().unwrap();
    }
    drop(there);
    helper.join().unwrap();
}
