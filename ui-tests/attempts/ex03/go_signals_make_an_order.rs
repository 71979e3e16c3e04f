// verdict: passed
// why: A go signal over an extra channel lets the second thread send only after the first.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (go_tx, go_rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        tx.send(String::from("Hi from thread 1")).unwrap();
        go_tx.send(()).unwrap();
    });

    thread::spawn(move || {
        go_rx.recv().unwrap();
        tx1.send(String::from("Hi from thread 2")).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
