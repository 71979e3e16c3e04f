// verdict: runs for ever
// lines: 18
// why: Takes Empty and Disconnected for the same, and so asks for ever for a message nobody sent.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        if my_message.is_empty() {
            tx.send(my_message).unwrap();
        }
    });

    let received_message = loop {
        if let Ok(message) = rx.try_recv() {
            break message;
        }
    };
    println!("{}", received_message);
}
