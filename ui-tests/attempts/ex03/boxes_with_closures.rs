// verdict: passed
// why: The messages are closures in boxes, and main calls them.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<Box<dyn FnOnce() -> String + Send>>();
    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(Box::new(move || msg)).unwrap();
    });
    thread::spawn(move || {
        let number = 2;
        tx1.send(Box::new(move || format!("Hi from thread {number}")))
            .unwrap();
    });

    for call in rx {
        println!("Message received: {}", call());
    }
}
