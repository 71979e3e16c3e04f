// verdict: nothing crossed
// why: A message of a type without size says nothing, and the line is written by main.

use std::{sync::mpsc, thread};
struct Done;
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(Done).unwrap());
    let Done = rx.recv().unwrap();
    println!("Hi from a foreign world!");
}
