// verdict: does not compile
// lines: 16
// why: While the closure was edited, its closing brace went away.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
