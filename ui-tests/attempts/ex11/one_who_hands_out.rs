// verdict: passed
// why: A thread of its own stands at the mouth and hands out to two others.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (one_tx, one_rx) = mpsc::channel();
    let (two_tx, two_rx) = mpsc::channel();
    thread::spawn(move || {
        let hands = [one_tx, two_tx];
        for (turn, letter) in rx.iter().enumerate() {
            hands[turn % 2].send(letter).unwrap();
        }
    });

    let hands = [one_rx, two_rx].map(|rx| {
        thread::spawn(move || {
            for letter in rx {
                println!("Stamped: {letter}");
            }
        })
    });
    for hand in hands {
        hand.join().unwrap();
    }
}
