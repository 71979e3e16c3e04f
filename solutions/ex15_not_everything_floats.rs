// The decision: the two keep on sharing, so each of the types that count on one thread gives way to
// its sibling for several: `Arc` counts its owners with atomics, and `Mutex` lets one in at a time.
// Main reads after it has joined the pilot, when nothing can be chalked up any more.
//
// As right: an atomic in the place of the lock; lending the tally within `thread::scope`; a pilot
// that owns its tally and gives it back, as what `join` answers or as a message of its own.
// Not right: an `Arc` around the `Cell`, since two threads could still write at the same time; a
// copy of the tally, of which main's stays at 0; reading before the pilot is done; `unsafe impl
// Send`, which makes the compiler silent and the program no safer.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;

fn chalk_up(rafts: Receiver<u32>, tally: Arc<Mutex<u32>>) {
    for logs in rafts {
        *tally.lock().unwrap() += logs;
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = Arc::new(Mutex::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || chalk_up(rx, pilots));

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.lock().unwrap());
}
