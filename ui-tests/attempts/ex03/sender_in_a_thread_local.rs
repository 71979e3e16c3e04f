// verdict: passed
// why: Each thread keeps its sender in a thread-local.

use std::{cell::RefCell, sync::mpsc, thread};
thread_local!(static TX: RefCell<Option<mpsc::Sender<String>>> = const { RefCell::new(None) });
fn say(s: &str) {
    TX.with_borrow(|t| t.as_ref().unwrap().send(s.into()).unwrap())
}
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || {
            TX.set(Some(tx));
            say(&format!("Hi from thread {n}"));
        });
    }
    drop(tx);
    for m in rx {
        println!("Message received: {m}");
    }
}
