// verdict: passed
// why: Both threads reach the one sender through Arc and Mutex, and none is cloned.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let shared = Arc::new(Mutex::new(tx));

    for number in [2, 1] {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let tx = shared.lock().unwrap();
            tx.send(format!("Hi from thread {number}")).unwrap();
        });
    }

    drop(shared);
    for received in rx {
        println!("Message received: {}", received);
    }
}
