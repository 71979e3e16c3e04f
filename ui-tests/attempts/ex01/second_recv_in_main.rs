// verdict: panicked
// lines: 17
// why: Prints the right line and then waits for a second message that nobody will send.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
    let nothing_more = rx.recv().expect("a second message");
    println!("{}", nothing_more);
}
