// verdict: passed
// why: Within a scope a reference is enough, and the scope waits.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tally = AtomicU32::new(0);

    thread::scope(|scope| {
        scope.spawn(|| {
            for logs in rx {
                tally.fetch_add(logs, Ordering::SeqCst);
            }
        });
        for logs in [4, 9, 7] {
            tx.send(logs).unwrap();
        }
        drop(tx);
    });

    println!("Logs on the tally: {}", tally.into_inner());
}
