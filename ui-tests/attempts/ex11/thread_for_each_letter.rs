// verdict: passed
// why: Main receives, and starts a hand for each letter.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let mut hands = Vec::new();
    for letter in rx {
        hands.push(thread::spawn(move || println!("Stamped: {letter}")));
    }
    for hand in hands {
        hand.join().unwrap();
    }
}
