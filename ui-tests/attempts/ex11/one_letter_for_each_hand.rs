// verdict: wrong output
// why: Each of the two hands takes one letter, and the third stays on the boat.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            let _ = tx.send(letter);
        }
    });

    let rx = Mutex::new(rx);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let letter = rx.lock().unwrap().recv().unwrap();
                println!("Stamped: {letter}");
            });
        }
    });
}
