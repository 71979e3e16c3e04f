// code: E0716
// view: a message is read by another thread at a time of its own, and then what

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one").as_str()).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
