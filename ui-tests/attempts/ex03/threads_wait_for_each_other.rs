// verdict: deadlock
// lines: 9, 10, 11, 13, 16, 22, 27
// why: Each thread waits for the other's go signal before it sends its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (first_tx, first_rx) = mpsc::channel();
    let (second_tx, second_rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        second_rx.recv().unwrap();
        tx.send("Hi from thread 1").unwrap();
        first_tx.send(()).unwrap();
    });

    thread::spawn(move || {
        first_rx.recv().unwrap();
        tx1.send("Hi from thread 2").unwrap();
        second_tx.send(()).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
