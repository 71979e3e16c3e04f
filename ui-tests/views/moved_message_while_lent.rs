// code: E0505
// view: and a reference to it, made before, would point at what is gone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let text = String::from("one");
        let before = &text;
        tx.send(text).unwrap();
        println!("{before} is sent");
    });
    println!("{}", rx.recv().unwrap());
}
