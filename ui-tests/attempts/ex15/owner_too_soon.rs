// verdict: depends on luck
// why: Takes the number out of the Arc while the pilot may still have it.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    thread::spawn(move || {
        for logs in rx {
            *pilots.lock().unwrap() += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);

    let tally = Arc::into_inner(tally).unwrap();
    println!("Logs on the tally: {}", tally.into_inner().unwrap());
}
