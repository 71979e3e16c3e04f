// code: E0277
// view: none

use std::sync::mpsc;
use std::thread;

fn work() -> i32 {
    1
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });
    thread::spawn(work());
    println!("{}", rx.recv().unwrap());
}
