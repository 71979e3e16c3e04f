// verdict: depends on luck
// lines: 19
// why: Takes a second without a message for the end of them.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let _tx = tx.clone();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    while let Ok(received) = rx.recv_timeout(Duration::from_secs(1)) {
        println!("Got: {}", received);
    }
}
