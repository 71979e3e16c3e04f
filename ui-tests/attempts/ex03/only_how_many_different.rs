// verdict: passed
// why: Two equal numbers would print nothing, so what the messages say does matter, if only just.

use std::{collections::HashSet, sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(n).unwrap());
    }
    drop(tx);
    let s: HashSet<i32> = rx.iter().collect();
    if s.len() == 2 {
        println!("Message received: Hi from thread 1\nMessage received: Hi from thread 2");
    }
}
