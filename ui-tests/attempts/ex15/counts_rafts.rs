// verdict: wrong output
// why: Adds one for each raft, whatever its logs.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<u32>();
    let tally = Arc::new(AtomicU32::new(0));

    let pilots = Arc::clone(&tally);
    let pilot = thread::spawn(move || {
        for _ in rx {
            pilots.fetch_add(1, Ordering::SeqCst);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", tally.load(Ordering::SeqCst));
}
