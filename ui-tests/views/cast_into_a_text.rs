// code: E0605
// view: `as` makes nothing but one simple kind of value

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    thread::spawn(move || {
        tx.send(7 as _).unwrap();
    });
    println!("{}", rx.recv().unwrap());
}
