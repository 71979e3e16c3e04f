// verdict: passed
// why: Main receives all, stamps every second letter, and sends the others on to the helper.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (to_helper, from_main) = mpsc::channel();
    let helper = thread::spawn(move || {
        for letter in from_main {
            println!("Stamped: {letter}");
        }
    });

    for (number, letter) in rx.into_iter().enumerate() {
        if number % 2 == 0 {
            println!("Stamped: {letter}");
        } else {
            to_helper.send(letter).unwrap();
        }
    }
    drop(to_helper);
    helper.join().unwrap();
}
