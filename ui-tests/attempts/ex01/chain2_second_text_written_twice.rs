// verdict: nothing crossed
// lines: 17
// why: Second edit: recv waits now, but what it returns is only compared with nothing and left.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv();
    if received_message.is_ok() {
        println!("Hi from a foreign world!");
    }
}
