// verdict: passed
// why: Uses sync_channel(0), where the sender waits until main takes the message.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let handle = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    handle.join().unwrap();
    println!("{}", received_message);
}
