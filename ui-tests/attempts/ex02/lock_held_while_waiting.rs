// verdict: deadlock
// lines: 9, 11, 15, 20
// why: Main waits for words with the lock in its hand that the thread needs in order to send.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let vals = Arc::new(Mutex::new(vec!["Message", "Big", "My"]));
    let printed = vals.lock().unwrap();

    let writers = Arc::clone(&vals);
    thread::spawn(move || {
        while let Some(val) = writers.lock().unwrap().pop() {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {} of {}", received, printed.len());
    }
}
