// verdict: passed
// why: Each type gives way to its sibling for threads.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || {
        for logs in rx {
            let mut tally = pilots.lock().unwrap();
            *tally += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
