// verdict: passed
// why: Receives in a for loop, which ends when the thread's sender is dropped.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send("Hi from a foreign world!")
            .expect("main still listens");
    });

    for received_message in rx {
        println!("{}", received_message);
    }
}
