// code: E0277
// view: a Receiver may move into another thread, but two threads can't use it at

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = std::sync::Arc::new(rx);
    let shared = std::sync::Arc::clone(&rx);
    thread::spawn(move || {
        println!("{}", shared.recv().unwrap());
    });

    tx.send(String::from("one")).unwrap();
    drop(rx);
}
