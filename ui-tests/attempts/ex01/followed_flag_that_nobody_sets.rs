// verdict: passed
// follows: flag_that_nobody_sets
// why: The thread was to bring it, and does.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let ready = Arc::new(AtomicBool::new(false));
    let threads_ready = Arc::clone(&ready);

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        threads_ready.store(true, Ordering::SeqCst);
    });

    while !ready.load(Ordering::SeqCst) {}
    println!("{}", rx.recv().unwrap());
}
