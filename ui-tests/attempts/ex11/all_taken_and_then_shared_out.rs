// verdict: passed
// why: Takes all letters out first, and divides what lies there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let mut letters: Vec<&str> = rx.iter().collect();
    let helpers = letters.split_off(2);
    let helper = thread::spawn(move || {
        for letter in helpers {
            println!("Stamped: {letter}");
        }
    });
    for letter in letters {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
