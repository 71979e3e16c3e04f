// verdict: does not compile
// lines: 15
// why: An equals sign went when the line was edited.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message rx.recv().unwrap();
    println!("{}", received_message);
}
