// verdict: deadlock
// lines: 9, 24
// why: Gives both threads a clone and keeps the original, so that the for loop never ends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    let tx2 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx1.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg = String::from("Hi from thread 2");
        tx2.send(msg).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
