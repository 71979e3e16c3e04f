// verdict: wrong output
// lines: 15, 20
// why: Copies the first thread for the second, and its text with it.

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
        let msg1 = String::from("Hi from thread 1");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
