// why: a program that forbids unsafe and denies warnings is still observed
// outcome: exit 0 "1\n"
// real: alone
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
//! One message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(1).unwrap());
    println!("{}", rx.recv().unwrap());
}
