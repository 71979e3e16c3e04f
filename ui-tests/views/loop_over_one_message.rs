// code: E0277
// view: `recv` gives one message, and this loop would go through what is inside

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    for text in rx.recv().unwrap() {
        println!("{text}");
    }
}
