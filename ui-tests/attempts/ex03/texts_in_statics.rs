// verdict: nothing crossed
// lines: 25, 26
// why: Each thread fills a static of its own, and main reads them after two go-signals.

use std::sync::{OnceLock, mpsc};
use std::thread;

static FIRST: OnceLock<String> = OnceLock::new();
static SECOND: OnceLock<String> = OnceLock::new();

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        FIRST.set(String::from("Hi from thread 1")).unwrap();
        tx.send("filled").unwrap();
    });
    thread::spawn(move || {
        SECOND.set(String::from("Hi from thread 2")).unwrap();
        tx1.send("filled").unwrap();
    });

    assert_eq!(rx.iter().count(), 2);
    println!("Message received: {}", FIRST.get().unwrap());
    println!("Message received: {}", SECOND.get().unwrap());
}
