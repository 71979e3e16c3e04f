// verdict: passed
// follows: pool_that_ends_too_early
// why: Main dropped it, and drops it now when a third worker has taken the third word.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();
    let pool = Arc::new(Mutex::new(rx));

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            go_rx.recv().unwrap();
            tx.send(val).unwrap();
        }
    });

    for _ in 0..3 {
        let words = Arc::clone(&pool);
        go_tx.send(()).unwrap();
        let worker = thread::spawn(move || {
            println!("Got: {}", words.lock().unwrap().recv().unwrap());
        });
        worker.join().unwrap();
    }
    writer.join().unwrap();
    drop(pool);
}
