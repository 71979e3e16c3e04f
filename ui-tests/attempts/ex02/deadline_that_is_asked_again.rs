// verdict: passed
// why: Receives with a deadline but never gives up, so a message may come as late as it likes.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    loop {
        match rx.recv_timeout(Duration::from_millis(20)) {
            Ok(received) => println!("Got: {}", received),
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
}
