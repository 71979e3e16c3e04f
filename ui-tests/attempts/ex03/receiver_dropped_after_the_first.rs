// verdict: panicked
// lines: 16
// why: Takes one message and drops the receiver while the other thread waits for its go.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    let second = thread::spawn(move || {
        go_rx.recv().unwrap();
        tx1.send("Hi from thread 2").unwrap();
    });

    println!("Message received: {}", rx.recv().unwrap());
    drop(rx);
    go_tx.send(()).unwrap();
    let _ = second.join();
}
