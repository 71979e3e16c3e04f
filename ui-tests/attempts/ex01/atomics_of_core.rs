// verdict: passed
// why: Takes its atomic from core instead of std, which comes to the same.

use core::sync::atomic::{AtomicBool, Ordering};
use std::{sync::mpsc, thread};

static SENT: AtomicBool = AtomicBool::new(false);

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        SENT.store(true, Ordering::SeqCst);
    });

    while !SENT.load(Ordering::SeqCst) {
        thread::yield_now();
    }
    println!("{}", rx.try_recv().unwrap());
}
