// verdict: passed
// why: The threads draw their numbers from an atomic counter, so that either may be thread 1.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;

static NUMBERS: AtomicU8 = AtomicU8::new(1);

fn announce(tx: Sender<u8>) {
    tx.send(NUMBERS.fetch_add(1, Ordering::Relaxed)).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || announce(tx));
    thread::spawn(move || announce(tx1));

    for number in rx {
        println!("Message received: Hi from thread {}", number);
    }
}
