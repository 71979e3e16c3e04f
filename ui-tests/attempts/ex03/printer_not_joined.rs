// verdict: depends on luck
// lines: 14
// why: The printing thread is cut off where main ends before it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    let first = thread::spawn(move || tx.send("Hi from thread 1").ok());
    let second = thread::spawn(move || tx1.send("Hi from thread 2").ok());
    thread::spawn(move || {
        for received in rx {
            println!("Message received: {}", received);
        }
    });

    first.join().unwrap();
    second.join().unwrap();
}
