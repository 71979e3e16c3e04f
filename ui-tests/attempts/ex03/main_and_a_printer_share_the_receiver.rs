// verdict: passed
// why: Main and a helper each take one message from the same receiver, whichever comes.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(1).unwrap());
    thread::spawn(move || tx1.send(2).unwrap());

    let rx = Arc::new(Mutex::new(rx));
    let take_one = move || {
        let number: u32 = rx.lock().unwrap().recv().unwrap();
        println!("Message received: Hi from thread {number}");
    };
    let helper = thread::spawn(take_one.clone());
    take_one();
    helper.join().unwrap();
}
