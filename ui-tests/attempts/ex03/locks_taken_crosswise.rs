// verdict: deadlock
// lines: 15, 17, 21, 23, 27
// why: Each thread holds the lock that the other wants, and a barrier makes sure of it.

use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let left = Arc::new((Mutex::new("Hi"), Mutex::new("from"), Barrier::new(2)));
    let right = Arc::clone(&left);

    thread::spawn(move || {
        let hi = left.0.lock().unwrap();
        left.2.wait();
        let from = left.1.lock().unwrap();
        tx.send(format!("{hi} {from} thread 1")).unwrap();
    });
    thread::spawn(move || {
        let from = right.1.lock().unwrap();
        right.2.wait();
        let hi = right.0.lock().unwrap();
        tx1.send(format!("{hi} {from} thread 2")).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
