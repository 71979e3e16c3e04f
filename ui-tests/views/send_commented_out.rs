// code: E0282
// view: the type of a channel's messages comes from what is sent over it, and

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("tx.send(text)");
        // tx.send(text).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
