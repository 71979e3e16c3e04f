// Lends the receiver to the helper, which only reads, after all.
// What is lent to another thread could be used by both at the same time.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let helpers_rx = &rx;
    let helper = thread::spawn(move || {
        for letter in helpers_rx {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx.iter() {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
