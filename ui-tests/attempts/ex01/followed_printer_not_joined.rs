// verdict: passed
// follows: printer_not_joined
// why: Main joins, and so knows that the line is printed.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    let received_message = rx.recv().unwrap();
    let printer = thread::spawn(move || println!("{}", received_message));
    printer.join().unwrap();
}
