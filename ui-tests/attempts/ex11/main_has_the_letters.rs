// verdict: beside the lesson
// lines: 18
// why: There is no boat any more: main sends the letters to the helper.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let helper = thread::spawn(move || {
        for letter in rx {
            println!("Stamped: {letter}");
        }
    });

    for letter in ["to the mill", "to the weir", "to the lock"] {
        tx.send(letter).unwrap();
    }
    drop(tx);
    helper.join().unwrap();
}
