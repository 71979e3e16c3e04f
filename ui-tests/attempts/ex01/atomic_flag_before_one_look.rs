// verdict: passed
// why: Main spins on an atomic flag that is set after sending, and looks into the channel once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;

static SENT: AtomicBool = AtomicBool::new(false);

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        SENT.store(true, Ordering::Release);
    });

    while !SENT.load(Ordering::Acquire) {
        thread::yield_now();
    }
    println!("{}", rx.try_recv().unwrap());
}
