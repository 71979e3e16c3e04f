// verdict: deadlock
// lines: 13, 16, 19
// why: Joins both threads, each of which waits for main to take its message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let tx1 = tx.clone();

    let first = thread::spawn(move || {
        tx.send("Hi from thread 1").unwrap();
    });
    let second = thread::spawn(move || {
        tx1.send("Hi from thread 2").unwrap();
    });

    first.join().unwrap();
    second.join().unwrap();
    for received in rx {
        println!("Message received: {}", received);
    }
}
