// verdict: depends on luck
// lines: 15
// why: The thread that is second to lock finds the place taken and panics.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let place = Arc::new(Mutex::new(()));

    for number in 1..=2 {
        let (tx, place) = (tx.clone(), Arc::clone(&place));
        thread::spawn(move || {
            let _guard = place.try_lock().expect("the place is free");
            tx.send(format!("Hi from thread {number}")).unwrap();
        });
    }
    drop(tx);

    rx.iter()
        .for_each(|received| println!("Message received: {received}"));
}
