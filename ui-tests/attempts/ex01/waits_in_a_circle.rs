// verdict: deadlock
// lines: 13, 17, 21
// why: Each of three waits for the word of another before it speaks.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (first_tx, first_rx) = mpsc::channel();
    let (second_tx, second_rx) = mpsc::channel();
    thread::spawn(move || {
        second_rx.recv().unwrap();
        first_tx.send(()).unwrap();
    });
    thread::spawn(move || {
        first_rx.recv().unwrap();
        tx.send("Hi from a foreign world!").unwrap();
    });

    println!("{}", rx.recv().unwrap());
    second_tx.send(()).unwrap();
}
