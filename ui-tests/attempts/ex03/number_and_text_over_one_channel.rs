// verdict: does not compile
// lines: 19
// why: One thread sends a text and the other a number, but a channel carries one type.

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
        tx1.send(2).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
