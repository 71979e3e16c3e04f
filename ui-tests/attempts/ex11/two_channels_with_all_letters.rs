// verdict: wrong output
// why: Each letter is sent into two channels, one for each hand, so that it is stamped twice.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (tx2, helpers_rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
            tx2.send(letter).unwrap();
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
