// verdict: passed
// why: The second thread parks until a flag is set, which the first one sets after it has sent.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let go = Arc::new(AtomicBool::new(false));
    let wait = go.clone();

    let second = thread::spawn(move || {
        while !wait.load(Ordering::Acquire) {
            thread::park();
        }
        tx1.send(String::from("Hi from thread 2")).unwrap();
    });
    thread::spawn(move || {
        tx.send(String::from("Hi from thread 1")).unwrap();
        go.store(true, Ordering::Release);
        second.thread().unpark();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
