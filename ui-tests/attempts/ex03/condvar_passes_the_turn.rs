// verdict: passed
// why: A Condvar lets the second thread send only after the first, so that the order is fixed.

use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let turn = Arc::new((Mutex::new(1), Condvar::new()));

    for number in [2, 1] {
        let (tx, turn) = (tx.clone(), Arc::clone(&turn));
        thread::spawn(move || {
            let (next, changed) = &*turn;
            let mut next = changed
                .wait_while(next.lock().unwrap(), |next| *next != number)
                .unwrap();
            tx.send(format!("Hi from thread {number}")).unwrap();
            *next += 1;
            changed.notify_all();
        });
    }
    drop(tx);

    rx.iter()
        .for_each(|received| println!("Message received: {received}"));
}
