// code: E0277
// view: a message changes hands as a whole, so its size has to be known. A `str`

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<str>();
    thread::spawn(move || {
        tx.send(*"one").unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
