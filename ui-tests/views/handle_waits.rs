// code: E0599
// view: a JoinHandle is what is kept here of a thread

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let sender = thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });
    sender.wait();

    println!("{}", rx.recv().unwrap());
}
