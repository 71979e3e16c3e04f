// verdict: runs for ever
// lines: 19
// why: Spins on a flag that the thread forgets to set.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let ready = Arc::new(AtomicBool::new(false));
    let threads_ready = Arc::clone(&ready);

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        threads_ready.store(false, Ordering::SeqCst);
    });

    while !ready.load(Ordering::SeqCst) {}
    println!("{}", rx.recv().unwrap());
}
