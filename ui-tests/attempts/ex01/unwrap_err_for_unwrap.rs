// verdict: panicked
// why: Takes another method with a name like that.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap_err();
    println!("{}", received_message);
}
