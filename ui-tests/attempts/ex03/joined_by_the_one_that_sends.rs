// verdict: beside the lesson
// why: One thread joins the other and sends for both.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let h = thread::spawn(|| "Hi from thread 2");
    thread::spawn(move || {
        tx.send("Hi from thread 1").unwrap();
        tx.send(h.join().unwrap()).unwrap();
    });
    for m in rx {
        println!("Message received: {m}");
    }
}
