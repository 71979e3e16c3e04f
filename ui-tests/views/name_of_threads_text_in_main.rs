// code: E0425
// view: belongs to another block. What one thread calls its own, no other knows;

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("one");
        tx.send(text).unwrap();
    });

    rx.recv().unwrap();
    println!("{}", text);
}
