// verdict: passed
// follows: thread_panics_before_sending
// why: Asks for the word that there is, so that the line has no reason to panic.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        let first_word = my_message.split(',').next().unwrap();
        tx.send(first_word.to_string()).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
