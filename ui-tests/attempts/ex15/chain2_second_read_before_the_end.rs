// verdict: depends on luck
// why: Second edit: an atomic that both share, read without waiting for the pilot.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(AtomicU32::new(0));

    let pilots = Arc::clone(&tally);
    thread::spawn(move || {
        for logs in rx {
            pilots.fetch_add(logs, Ordering::SeqCst);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);

    println!("Logs on the tally: {}", tally.load(Ordering::SeqCst));
}
