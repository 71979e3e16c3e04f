// code: E0308
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let number: i32 = "1";
    println!("{} {number}", rx.recv().unwrap());
}
