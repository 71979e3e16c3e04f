// code: E0599
// view: it is the Sender that sends; the message stands in the parentheses

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("one");
        text.send(tx).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
