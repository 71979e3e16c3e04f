// verdict: wrong output
// lines: 24
// why: The second thread was copied from the first and its text forgotten.

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
        let msg = String::from("Hi from thread 1");
        tx1.send(msg).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
