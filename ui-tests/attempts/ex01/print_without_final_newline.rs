// verdict: passed
// why: Uses print!, so that stdout has no newline at its end.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    print!("{}", received_message);
}
