// code: E0425
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(7).unwrap();
    });
    let all: Vec<T> = rx.iter().collect();
    println!("{}", all.len());
}
