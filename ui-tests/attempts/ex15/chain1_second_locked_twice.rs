// verdict: deadlock
// why: Second edit: a lock in the place of the Cell, and as the Cell was used, so it is taken twice at a time.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || {
        for logs in rx {
            *pilots.lock().unwrap() = *pilots.lock().unwrap() + logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
