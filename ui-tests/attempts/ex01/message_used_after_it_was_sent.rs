// verdict: does not compile
// lines: 13
// why: Wants to see what was sent, but the message moved into the channel.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
        eprintln!("sent: {}", my_message);
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
