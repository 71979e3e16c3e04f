// verdict: passed
// why: Function pointers cross, and main calls them.

use std::{sync::mpsc, thread};
fn a() -> &'static str {
    "Hi from thread 1"
}
fn b() -> &'static str {
    "Hi from thread 2"
}
fn main() {
    let (tx, rx) = mpsc::channel::<fn() -> &'static str>();
    for f in [a as fn() -> &'static str, b] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(f));
    }
    drop(tx);
    for f in rx {
        println!("Message received: {}", f());
    }
}
