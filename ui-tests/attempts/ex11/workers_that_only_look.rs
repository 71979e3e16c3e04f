// verdict: depends on luck
// lines: 21
// why: The workers take what lies there, and go home when nothing has come yet.

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
                while let Ok(letter) = rx.lock().unwrap().try_recv() {
                    println!("Stamped: {letter}");
                }
            });
        }
    });
}
