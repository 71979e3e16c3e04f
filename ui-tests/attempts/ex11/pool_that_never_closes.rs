// verdict: deadlock
// lines: 9, 16, 27
// why: A pool whose workers wait for more, while main keeps the sender and waits for them.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
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

    for letter in ["to the mill", "to the weir", "to the lock"] {
        tx.send(letter).unwrap();
    }
    for worker in workers {
        worker.join().unwrap();
    }
}
