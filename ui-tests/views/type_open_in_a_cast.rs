// code: E0282
// view: each waits for the other to say the type. What

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(7_u8 as _).unwrap();
    });
    println!("{}", rx.recv().unwrap());
}
