// verdict: wrong output
// why: First edit: a second channel, and the boat sends each letter into both.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (helpers_tx, helpers_rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            helpers_tx.send(letter).unwrap();
            tx.send(letter).unwrap();
        }
    });

    let helper = thread::spawn(move || {
        for letter in helpers_rx {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
