// code: E0282
// view: here that waits itself for the channel to say it. One place

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(7_u8 as _).unwrap();
    });
    println!("{}", rx.recv().unwrap());
}
