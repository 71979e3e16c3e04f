// verdict: wrong output
// lines: 27
// why: The loop's number is read from a shared cell after it has moved on, so that both are thread 3.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let number = Arc::new(AtomicU32::new(1));
    let start = Arc::new(Barrier::new(3));

    for _ in 0..2 {
        let (tx, current, start) = (tx.clone(), number.clone(), start.clone());
        thread::spawn(move || {
            start.wait();
            let number = current.load(Ordering::SeqCst);
            tx.send(format!("Hi from thread {number}")).unwrap();
        });
        number.fetch_add(1, Ordering::SeqCst);
    }
    drop(tx);
    start.wait();

    for received in rx {
        println!("Message received: {}", received);
    }
}
