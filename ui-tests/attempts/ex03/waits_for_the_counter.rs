// verdict: runs for ever
// lines: 22
// why: Counts the threads that are through, but only one of them counts itself.

use std::hint;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let through = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&through);

    thread::spawn(move || {
        tx.send("Hi from thread 1").unwrap();
        count.fetch_add(1, Ordering::Relaxed);
    });
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    while through.load(Ordering::Relaxed) < 2 {
        hint::spin_loop();
    }
    for received in rx {
        println!("Message received: {}", received);
    }
}
