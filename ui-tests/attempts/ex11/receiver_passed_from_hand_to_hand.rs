// verdict: passed
// why: Main takes the first letter, and gives the receiver itself to the helper.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    if let Ok(letter) = rx.recv() {
        println!("Stamped: {letter}");
    }
    let helper = thread::spawn(move || {
        rx.into_iter()
            .for_each(|letter| println!("Stamped: {letter}"))
    });
    helper.join().unwrap();
}
