// code: E0308
// view: what comes out of a channel has the type of what goes in. What is sent

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let number: i32 = rx.recv().unwrap();
    println!("{number}");
}
