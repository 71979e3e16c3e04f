// verdict: does not compile
// lines: 11
// why: The editor saved a comment in Latin-1.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        // Grüße aus der Fremde
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
