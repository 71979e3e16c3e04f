// verdict: passed
// why: Two threads send half of the text each over their own channel, and main reads both in order.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn spring(half: &'static str) -> Receiver<&'static str> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(half).unwrap());
    rx
}

fn main() {
    let halves = [spring("Hi from a "), spring("foreign world!")];
    for half in &halves {
        print!("{}", half.recv().unwrap());
    }
    println!();
}
