// code: E0425
// view: is a function of the module `mpsc`. With only the module in scope, its

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
