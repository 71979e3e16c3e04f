// code: E0599
// view: a JoinHandle tells that its thread is over, and what it returned.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let handle = thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", handle.recv().unwrap());
}
