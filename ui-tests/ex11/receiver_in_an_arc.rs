// An Arc can be cloned whatever lies in it, so the receiver goes into one.
// Two threads would use it at the same time then, which a receiver isn't made for.

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
    let helpers_rx = rx.clone();
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
