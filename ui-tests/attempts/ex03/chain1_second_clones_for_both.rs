// verdict: deadlock
// lines: 9, 23
// why: Second edit: rustc said clone, so each thread clones, and the original stays with main.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx1.send(msg).unwrap();
    });

    let tx2 = tx.clone();
    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx2.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
