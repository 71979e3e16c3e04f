// verdict: nothing crossed
// lines: 19
// why: Each hand knows where its letters go, and only counts what comes.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let mut places = ["to the mill", "to the weir", "to the lock"].into_iter();
    while rx.recv().is_ok() {
        println!("Stamped: {}", places.next().unwrap());
    }
}
