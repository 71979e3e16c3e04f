// code: E0605
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(7).unwrap();
    });
    println!("{}", rx.recv().unwrap() as String);
}
