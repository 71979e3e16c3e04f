// verdict: passed
// follows: stopped_by_a_flag
// why: The flag does not say all that main has to know; the end of the channel does.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let done = Arc::new(AtomicBool::new(false));
    let writers_done = Arc::clone(&done);

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
        writers_done.store(true, Ordering::Release);
    });

    while let Ok(received) = rx.recv() {
        println!("Got: {}", received);
    }
    writer.join().unwrap();
    assert!(done.load(Ordering::Acquire));
}
