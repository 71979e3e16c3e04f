// To see that the message is under way, the learner prints it after it was sent.
// Sending gave it away: the thread doesn't own it any more.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
        println!("{}", my_message);
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
