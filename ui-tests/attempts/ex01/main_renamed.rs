// verdict: does not compile
// lines: 17
// why: Gives main a telling name, so that the program has no entry.

use std::{sync::mpsc, thread};

fn receive_greeting() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
