// code: E0597
// view: a message is read by another thread at a time of its own, and then what

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let words = vec![String::from("one")];
        for word in &words {
            tx.send(word).unwrap();
        }
    });

    println!("{}", rx.recv().unwrap());
}
