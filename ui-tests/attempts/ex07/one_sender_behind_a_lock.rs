// verdict: passed
// why: One sender for all, shared behind a lock; it goes with its last owner.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let shared = Arc::new(Mutex::new(tx));
    for mill in 1..=3 {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
            shared.lock().unwrap().send(report).unwrap();
        });
    }
    drop(shared);
    while let Ok(report) = rx.recv() {
        println!("{report}");
    }
}
