// verdict: passed
// why: A hub thread makes the channel, starts both senders and returns what it received.

use std::sync::mpsc;
use std::thread;

fn hub() -> [String; 2] {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(String::from("Hi from thread 1")).unwrap());
    thread::spawn(move || tx1.send(String::from("Hi from thread 2")).unwrap());
    [rx.recv().unwrap(), rx.recv().unwrap()]
}

fn main() {
    let received = thread::spawn(hub).join().unwrap();
    for message in received {
        println!("Message received: {message}");
    }
}
