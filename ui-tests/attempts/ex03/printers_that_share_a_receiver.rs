// verdict: deadlock
// lines: 9, 18, 28
// why: Two printers share the receiver behind a lock, and main waits for them with a sender in its hand.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let tx2 = tx.clone();
    let rx = Arc::new(Mutex::new(rx));

    let printers: Vec<_> = (0..2)
        .map(|_| {
            let rx = Arc::clone(&rx);
            thread::spawn(move || {
                while let Ok(received) = rx.lock().unwrap().recv() {
                    println!("Message received: {}", received);
                }
            })
        })
        .collect();
    thread::spawn(move || tx1.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx2.send("Hi from thread 2").unwrap());
    printers
        .into_iter()
        .for_each(|printer| printer.join().unwrap());
    drop(tx);
}
