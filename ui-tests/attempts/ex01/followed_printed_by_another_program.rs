// verdict: passed
// follows: printed_by_another_program
// why: Does without the other program.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
