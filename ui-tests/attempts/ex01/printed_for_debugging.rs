// verdict: wrong output
// lines: 16
// why: Prints the whole Result by its Debug form, since Display wouldn't compile.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv();
    println!("{:?}", received_message);
}
