// verdict: depends on luck
// lines: 14
// why: Prints the same text where the deadline passed, so that only luck decides whether it is the message.

use std::time::Duration;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("Hi from a foreign world!"));

    let received_message = rx
        .recv_timeout(Duration::from_secs(1))
        .unwrap_or("Hi from a foreign world!");
    println!("{}", received_message);
}
