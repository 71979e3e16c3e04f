// verdict: depends on luck
// why: Main joins both threads, and then stops at the first None all the same.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    let one = thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(Some(msg)).unwrap();
        tx.send(None).unwrap();
    });

    let two = thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(Some(msg1)).unwrap();
        tx1.send(None).unwrap();
    });

    one.join().unwrap();
    two.join().unwrap();
    while let Some(received) = rx.recv().unwrap() {
        println!("Message received: {}", received);
    }
}
