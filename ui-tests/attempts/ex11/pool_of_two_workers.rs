// verdict: passed
// why: A pool: two threads, a loop, and the lock is held while a letter is stamped.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let rx = Arc::new(Mutex::new(rx));
    let workers: Vec<_> = (0..2)
        .map(|_| {
            let rx = Arc::clone(&rx);
            thread::spawn(move || {
                while let Ok(letter) = rx.lock().unwrap().recv() {
                    println!("Stamped: {letter}");
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
}
