// code: E0596
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let text = rx.recv().unwrap();
    text.push_str("!");
    println!("{text}");
}
