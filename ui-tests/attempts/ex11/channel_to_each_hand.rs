// verdict: passed
// why: The boat has a channel to each hand, and takes them in turn.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (helpers_tx, helpers_rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send("to the mill").unwrap();
        helpers_tx.send("to the weir").unwrap();
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
