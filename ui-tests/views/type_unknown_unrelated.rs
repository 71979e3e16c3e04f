// code: E0282
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let list = Vec::new();
    println!("{} {}", rx.recv().unwrap(), list.len());
}
