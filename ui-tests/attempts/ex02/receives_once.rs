// verdict: wrong output
// why: Replaces the loop by a single recv, having seen that in lesson 01.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });
    writer.join().unwrap();

    let received = rx.recv().unwrap();
    println!("Got: {}", received);
}
