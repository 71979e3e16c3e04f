// verdict: wrong output
// why: Prints the letter without the colon.

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
            println!("Stamped {letter}");
        }
    });

    helper.join().unwrap();
}
