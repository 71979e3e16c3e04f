// verdict: passed
// why: Receives with deadlines and only stops when all senders are gone.

use std::sync::mpsc::{self, RecvTimeoutError::Timeout};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let mut lines = Vec::new();
    loop {
        match rx.recv_timeout(Duration::from_millis(10)) {
            Ok(received) => lines.push(received),
            Err(Timeout) => eprintln!("nothing yet"),
            Err(_) => break,
        }
    }
    for line in lines {
        println!("Message received: {line}");
    }
}
