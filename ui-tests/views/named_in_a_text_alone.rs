// code: E0425
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send("let received = here").unwrap();
    });

    println!("{} {}", received, rx.recv().unwrap());
}
