// verdict: depends on luck
// why: Shares the receiver, and both hands only look; main sleeps before.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let helpers_rx = rx.clone();
    let helper = thread::spawn(move || {
        while let Ok(letter) = helpers_rx.lock().unwrap().try_recv() {
            println!("Stamped: {letter}");
        }
    });

    thread::sleep(Duration::from_millis(100));
    while let Ok(letter) = rx.lock().unwrap().try_recv() {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
