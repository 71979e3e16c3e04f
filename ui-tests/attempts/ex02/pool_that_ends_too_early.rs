// verdict: panicked
// lines: 16, 28
// why: Two workers take a word each and let go of the Receiver, before the third word is sent.

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

    for _ in 0..2 {
        let words = Arc::clone(&pool);
        go_tx.send(()).unwrap();
        let worker = thread::spawn(move || {
            println!("Got: {}", words.lock().unwrap().recv().unwrap());
        });
        worker.join().unwrap();
    }
    drop(pool);
    go_tx.send(()).unwrap();
    writer.join().unwrap();
}
