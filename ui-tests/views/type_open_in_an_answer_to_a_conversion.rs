// code: E0283
// view: each waits for the other to say the type. What

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(7_u8.try_into().unwrap()).unwrap();
    });
    println!("{}", rx.recv().unwrap());
}
