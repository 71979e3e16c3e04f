// code: E0382
// view: to be sent from there. What one thread took along, no other has: each

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = String::from("one");
    thread::spawn(move || {
        tx.send(text).unwrap();
    });
    println!("{text}");
    println!("{}", rx.recv().unwrap());
}
