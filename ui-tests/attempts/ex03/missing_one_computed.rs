// verdict: beside the lesson
// why: The second number is worked out from the first, and its message is never received.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(n).unwrap());
    }
    let first: i32 = rx.recv().unwrap();
    println!("Message received: Hi from thread {first}");
    println!("Message received: Hi from thread {}", 3 - first);
}
