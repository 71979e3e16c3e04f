// verdict: passed
// why: Scoped threads borrow the receiver's lock, so that no Arc is needed.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let rx = Mutex::new(rx);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Ok(letter) = rx.lock().unwrap().recv() {
                    println!("Stamped: {letter}");
                }
            });
        }
    });
}
