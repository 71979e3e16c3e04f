// verdict: depends on luck
// lines: 17
// why: The helper stamps all, but main doesn't wait for it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    thread::spawn(move || {
        for letter in rx {
            println!("Stamped: {letter}");
        }
    });
}
