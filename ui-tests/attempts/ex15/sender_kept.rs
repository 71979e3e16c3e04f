// verdict: deadlock
// lines: 9, 14, 22
// why: Waits for the pilot while the sender is still there.

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
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
