// verdict: beside the lesson
// lines: 12
// why: Sends one text and lets main split it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("My Big Message")).unwrap();
    });

    let received = rx.recv().unwrap();
    for word in received.split(' ') {
        println!("Got: {}", word);
    }
}
