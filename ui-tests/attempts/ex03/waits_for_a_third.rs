// verdict: deadlock
// lines: 9, 17
// why: Main keeps a sender in case it is needed and waits for three messages.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap());
    }

    for _ in 0..3 {
        let received = rx.recv().unwrap();
        println!("Message received: {}", received);
    }
    drop(tx);
}
