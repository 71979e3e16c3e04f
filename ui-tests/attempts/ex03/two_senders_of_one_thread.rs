// verdict: beside the lesson
// lines: 13
// why: There are two senders, but one thread uses both.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        for (number, tx) in [(1, tx), (2, tx1)] {
            tx.send(format!("Hi from thread {number}")).unwrap();
        }
    });

    while let Ok(received) = rx.recv() {
        println!("Message received: {}", received);
    }
}
