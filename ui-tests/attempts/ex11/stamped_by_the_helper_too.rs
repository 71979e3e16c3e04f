// verdict: wrong output
// why: Main stamps a letter and sends it on, and the helper stamps it once more.

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

    for letter in rx {
        println!("Stamped: {letter}");
        to_helper.send(letter).unwrap();
    }
    drop(to_helper);
    helper.join().unwrap();
}
