// verdict: deadlock
// lines: 9, 21, 27
// why: The helper takes the lock for its whole loop and waits for a channel that main can't end, as it waits for the lock.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let boats_tx = tx.clone();
    thread::spawn(move || {
        for letter in ["to the mill", "to the weir"] {
            boats_tx.send(letter).unwrap();
        }
    });

    let rx = Arc::new(Mutex::new(rx));
    let helpers_rx = Arc::clone(&rx);
    let helper = thread::spawn(move || {
        for letter in helpers_rx.lock().unwrap().iter() {
            println!("Stamped: {letter}");
        }
    });

    tx.send("to the lock").unwrap();
    helper.join().unwrap();
    drop(tx);
}
