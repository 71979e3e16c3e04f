// verdict: does not compile
// lines: 19
// why: First edit: an Arc, since that can be cloned.

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
        while let Ok(letter) = helpers_rx.recv() {
            println!("Stamped: {letter}");
        }
    });

    while let Ok(letter) = rx.recv() {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
