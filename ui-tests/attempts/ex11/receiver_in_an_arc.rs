// verdict: does not compile
// lines: 19
// why: Puts the receiver into an Arc, which two threads can have, but a receiver is for one at a time.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let rx = Arc::new(rx);
    let helpers_rx = Arc::clone(&rx);
    let helper = thread::spawn(move || {
        for letter in helpers_rx.iter() {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx.iter() {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
