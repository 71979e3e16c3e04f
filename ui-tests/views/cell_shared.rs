// code: E0277
// view: what two threads have together both may use at the same time

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let cell = std::sync::Arc::new(std::cell::Cell::new(0));
    let other = std::sync::Arc::clone(&cell);
    thread::spawn(move || {
        other.set(1);
        tx.send(String::from("one")).unwrap();
    });

    println!("{} {}", rx.recv().unwrap(), cell.get());
}
