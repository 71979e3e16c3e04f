// verdict: passed
// follows: waits_at_the_wrong_channel
// why: Asks the Receiver that belongs to the Sender of the thread.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (reply_tx, reply_rx) = mpsc::channel::<String>();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
    drop((reply_tx, reply_rx));
}
