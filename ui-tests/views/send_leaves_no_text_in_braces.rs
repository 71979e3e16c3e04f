// code: E0277
// view: `send` gives nothing to keep once the message is under way
// next: Begin at line 12.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("one");
        let text = tx.send(text).unwrap();
        println!("{text:>9}");
    });

    println!("{}", rx.recv().unwrap());
}
