// verdict: panicked
// lines: 22
// why: Each of two hands takes two letters, and there are only three.

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
                for _ in 0..2 {
                    let letter = rx.lock().unwrap().recv().unwrap();
                    println!("Stamped: {letter}");
                }
            });
        }
    });
}
