// verdict: depends on luck
// why: Main takes the lock in time to read, and keeps it while it waits for the pilot.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || {
        for logs in rx {
            *pilots.lock().unwrap() += logs;
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    let mains = tally.lock().unwrap();
    pilot.join().unwrap();

    println!("Logs on the tally: {mains}");
}
