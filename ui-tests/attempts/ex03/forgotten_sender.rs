// verdict: deadlock
// lines: 10, 18
// why: Two clones for the threads, and the original is forgotten instead of dropped.

use std::mem;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let tx2 = tx.clone();
    mem::forget(tx);

    thread::spawn(move || tx1.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx2.send("Hi from thread 2").unwrap());

    for received in rx {
        println!("Message received: {}", received);
    }
}
