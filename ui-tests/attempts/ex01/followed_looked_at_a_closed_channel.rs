// verdict: passed
// follows: looked_at_a_closed_channel
// why: The thread dropped it, without a message; now it sends first.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<&str>();

    let handle = thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());
    handle.join().unwrap();

    let received_message = rx.try_recv().unwrap();
    println!("{}", received_message);
}
