// code: E0382
// view: there is one Receiver, and it went with

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        println!("{}", rx.recv().unwrap());
    });

    thread::spawn(move || {
        println!("{}", rx.recv().unwrap());
    });
    tx.send(1).unwrap();
    tx.send(2).unwrap();
}
