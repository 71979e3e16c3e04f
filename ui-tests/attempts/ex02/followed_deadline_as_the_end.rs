// verdict: passed
// follows: deadline_as_the_end
// why: Waits in a loop that ends with the channel, and drops the clone that keeps it open.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    while let Ok(received) = rx.recv() {
        println!("Got: {}", received);
    }
}
