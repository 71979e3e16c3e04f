// verdict: deadlock
// lines: 10, 20, 28
// why: Second edit: each letter goes one way only, but a clone of the helper's sender stays with main.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (helpers_tx, helpers_rx) = mpsc::channel();

    let boats_tx = helpers_tx.clone();
    thread::spawn(move || {
        tx.send("to the mill").unwrap();
        boats_tx.send("to the weir").unwrap();
        tx.send("to the lock").unwrap();
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
