// code: E0382
// view: which owns it now. Who else sends needs a Sender of its own, made before.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });
    tx.send(String::from("two")).unwrap();
    println!("{}", rx.recv().unwrap());
}
