// code: E0599
// view: messages come out at the Receiver and go in at the Sender. Of the pair

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        rx.send(String::from("one")).unwrap();
    });

    println!("{}", tx.recv().unwrap());
}
