// verdict: wrong output
// why: Gives the receiver to the helper, which takes two letters of three.

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
        for letter in rx.iter().take(2) {
            println!("Stamped: {letter}");
        }
    });

    helper.join().unwrap();
}
