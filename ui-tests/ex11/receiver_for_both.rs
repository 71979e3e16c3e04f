// Without a clone, both loops go over `rx`.
// The helper took it along, and main has none.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let helper = thread::spawn(move || {
        for letter in rx {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
