// code: E0277
// view: an `Rc` counts its owners for one thread alone, so it can't go into

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx = std::rc::Rc::new(tx);
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
