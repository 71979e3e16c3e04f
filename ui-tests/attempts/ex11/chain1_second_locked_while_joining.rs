// verdict: depends on luck
// lines: 20, 25, 29
// why: Second edit: a lock as well, but main keeps it while it waits for the helper.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let rx = Arc::new(Mutex::new(rx));
    let helpers_rx = rx.clone();
    let helper = thread::spawn(move || {
        while let Ok(letter) = helpers_rx.lock().unwrap().recv() {
            println!("Stamped: {letter}");
        }
    });

    let mains_rx = rx.lock().unwrap();
    while let Ok(letter) = mains_rx.recv() {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
