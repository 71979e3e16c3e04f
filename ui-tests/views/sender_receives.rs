// code: E0599
// view: messages go in at the Sender and come out at the Receiver. Of the pair

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", tx.recv().unwrap());
}
