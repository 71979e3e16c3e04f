// verdict: passed
// follows: error_answered_with_again
// why: An answer without a message is the end, and the loop leaves.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    loop {
        let Ok(received) = rx.recv() else { break };
        println!("Got: {}", received);
    }
}
