// verdict: wrong output
// why: Asks for a letter by an `if` where a loop belongs.

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
        if let Ok(letter) = rx.recv() {
            println!("Stamped: {letter}");
        }
    });

    helper.join().unwrap();
}
