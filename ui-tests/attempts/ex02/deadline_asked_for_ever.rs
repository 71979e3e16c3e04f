// verdict: runs for ever
// lines: 21
// why: Asks again after each deadline, while a sender of its own keeps the channel open.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let writer_tx = tx.clone();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            writer_tx.send(val).unwrap();
        }
    });
    writer.join().unwrap();

    loop {
        match rx.recv_timeout(Duration::from_secs(1)) {
            Ok(received) => println!("Got: {}", received),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    drop(tx);
}
