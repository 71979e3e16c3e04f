// verdict: depends on luck
// lines: 15
// why: Looks into the channel once, without waiting at all.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    if let Ok(received_message) = rx.try_recv() {
        println!("{}", received_message);
    }
}
