// verdict: passed
// follows: panics_if_it_comes_second
// why: Takes the method that waits for the lock.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let place = Arc::new(Mutex::new(()));

    for number in 1..=2 {
        let (tx, place) = (tx.clone(), Arc::clone(&place));
        thread::spawn(move || {
            let _guard = place.lock().unwrap();
            tx.send(format!("Hi from thread {number}")).unwrap();
        });
    }
    drop(tx);

    rx.iter()
        .for_each(|received| println!("Message received: {received}"));
}
