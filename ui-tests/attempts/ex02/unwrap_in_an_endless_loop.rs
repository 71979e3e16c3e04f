// verdict: panicked
// lines: 18
// why: Loops over recv().unwrap() without an end, and panics once the sender is gone.

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
        let received = rx.recv().unwrap();
        println!("Got: {}", received);
    }
}
