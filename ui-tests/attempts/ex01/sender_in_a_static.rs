// verdict: passed
// why: The sender stands in a static and is never dropped, which is fine where main receives once.

use std::sync::OnceLock;
use std::sync::mpsc::{self, Sender};
use std::thread;

static TX: OnceLock<Sender<String>> = OnceLock::new();

fn greet() {
    let tx = TX.get().expect("main sets it before it spawns");
    tx.send(String::from("Hi from a foreign world!")).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    TX.set(tx).unwrap();
    thread::spawn(greet);
    println!("{}", rx.recv().unwrap());
}
