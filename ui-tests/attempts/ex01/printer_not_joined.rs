// verdict: depends on luck
// lines: 15
// why: Main hands what it received to a printing thread, for which it doesn't wait.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    let received_message = rx.recv().unwrap();
    thread::spawn(move || println!("{}", received_message));
}
