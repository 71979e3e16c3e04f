// verdict: depends on luck
// why: Looks once, and takes the answer for a message.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.try_recv().unwrap();
    println!("{}", received_message);
}
