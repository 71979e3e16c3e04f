// code: E0373
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = String::from("one");
    let lent = &tx;
    thread::spawn(|| {
        println!("{text}");
    });

    lent.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
