// verdict: wrong output
// why: Leaves the loop by the question mark, so that main ends with an error and code 1.

use std::sync::mpsc::{self, RecvError};
use std::thread;

fn main() -> Result<(), RecvError> {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    loop {
        let received = rx.recv()?;
        println!("Got: {}", received);
    }
}
