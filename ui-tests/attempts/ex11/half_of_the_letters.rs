// verdict: wrong output
// lines: 14
// why: Two channels, and nobody looks into the second.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (helpers_tx, _helpers_rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send("to the mill").unwrap();
        helpers_tx.send("to the weir").unwrap();
        tx.send("to the lock").unwrap();
    });

    for letter in rx {
        println!("Stamped: {letter}");
    }
}
