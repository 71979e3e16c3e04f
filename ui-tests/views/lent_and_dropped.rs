// code: E0597
// view: a message is read by another thread at a time of its own, and then what

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    {
        let text = String::from("one");
        tx.send(&text).unwrap();
        drop(text);
        println!("{}", rx.recv().unwrap());
    }
}
