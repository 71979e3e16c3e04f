// verdict: does not compile
// why: First edit: the type that rustc names is replaced, and the other one is not.

use std::cell::Cell;
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Cell::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || {
        for logs in rx {
            pilots.set(pilots.get() + logs);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.get());
}
