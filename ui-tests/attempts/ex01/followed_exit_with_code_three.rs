// verdict: passed
// follows: exit_with_code_three
// why: Main ends the program with 0.

use std::{process, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
    process::exit(0);
}
