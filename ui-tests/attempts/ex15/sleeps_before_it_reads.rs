// verdict: depends on luck
// why: Sleeps a while in the place of waiting for the pilot.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

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
    thread::sleep(Duration::from_millis(100));

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
