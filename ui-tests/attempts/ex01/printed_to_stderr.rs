// verdict: wrong output
// why: Uses eprintln!, so that the line is seen on the screen but not on stdout.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    eprintln!("{}", received_message);
}
