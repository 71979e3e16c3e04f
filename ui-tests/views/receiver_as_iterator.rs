// code: E0599
// view: a Receiver is no list of what has come; it knows the next message only.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    rx.for_each(|text: String| println!("{text}"));
}
