// verdict: passed
// why: Three threads take a word each, one after the other: each waits for the one before it.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let source = thread::spawn(move || {
        ["My", "Big", "Message"].map(|word| tx.send(word).unwrap());
    });
    let rx = Arc::new(Mutex::new(rx));
    for _ in 0..3 {
        let rx = Arc::clone(&rx);
        thread::spawn(move || println!("Got: {}", rx.lock().unwrap().recv().unwrap()))
            .join()
            .unwrap();
    }
    source.join().unwrap();
}
