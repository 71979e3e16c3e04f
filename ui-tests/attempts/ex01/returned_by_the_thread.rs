// verdict: nothing crossed
// lines: 18
// why: The text comes back by the JoinHandle, and the message beside it is not looked at.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message.clone()).unwrap();
        my_message
    });

    let _unused = rx.recv().unwrap();
    let received_message = handle.join().unwrap();
    println!("{}", received_message);
}
