// verdict: passed
// why: A static belongs to all threads, and an atomic may be one.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;

static TALLY: AtomicU32 = AtomicU32::new(0);

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || {
        for logs in rx {
            TALLY.fetch_add(logs, Ordering::SeqCst);
        }
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);
    pilot.join().unwrap();

    println!("Logs on the tally: {}", TALLY.load(Ordering::SeqCst));
}
