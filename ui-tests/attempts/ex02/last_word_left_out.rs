// verdict: wrong output
// why: Counts two messages instead of three.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    handle.join().unwrap();
    for received in rx.iter().take(2) {
        println!("Got: {}", received);
    }
}
