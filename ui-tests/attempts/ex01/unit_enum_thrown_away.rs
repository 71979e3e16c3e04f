// verdict: nothing crossed
// why: An enum of one variant has no content that the line could come from.

use std::{sync::mpsc, thread};
enum Sign {
    Done,
}
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(Sign::Done).unwrap());
    let Sign::Done = rx.recv().unwrap();
    println!("Hi from a foreign world!");
}
