// verdict: passed
// why: One hand is enough: the helper is gone, and main stamps what comes.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    for letter in rx {
        println!("Stamped: {letter}");
    }
}
