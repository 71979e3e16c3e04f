// verdict: nothing crossed
// lines: 26
// why: The threads push into a list behind a mutex, and their messages only say that they did.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let list = Arc::new(Mutex::new(Vec::new()));

    for number in 1..=2 {
        let tx = tx.clone();
        let list = Arc::clone(&list);
        thread::spawn(move || {
            list.lock()
                .unwrap()
                .push(format!("Hi from thread {number}"));
            tx.send(number).unwrap();
        });
    }

    rx.recv().unwrap();
    rx.recv().unwrap();
    for received in list.lock().unwrap().iter() {
        println!("Message received: {}", received);
    }
}
