// verdict: passed
// follows: locks_taken_crosswise
// why: Both threads take their locks in the same order; the barrier between them is the next to go.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let left = Arc::new((Mutex::new("Hi"), Mutex::new("from")));
    let right = Arc::clone(&left);

    thread::spawn(move || {
        let hi = left.0.lock().unwrap();
        let from = left.1.lock().unwrap();
        tx.send(format!("{hi} {from} thread 1")).unwrap();
    });
    thread::spawn(move || {
        let hi = right.0.lock().unwrap();
        let from = right.1.lock().unwrap();
        tx1.send(format!("{hi} {from} thread 2")).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
