// code: E0284
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let number = rx.recv().unwrap().parse().unwrap();
    println!("{number}");
}
