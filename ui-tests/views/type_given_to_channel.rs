// code: E0423
// view: what a channel carries is a type, and `channel` takes no value for it

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel(i32);
    thread::spawn(move || {
        tx.send(1).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
