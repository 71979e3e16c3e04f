// verdict: depends on luck
// lines: 23
// why: A flag says that all is sent, and main stops at it although words may still lie in the channel.

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
        if done.load(Ordering::Acquire) {
            break;
        }
    }
    writer.join().unwrap();
}
