// verdict: deadlock
// lines: 11, 20
// why: Forgets a clone by mem::forget, and a forgotten sender lives for ever.

use std::mem;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let spare = tx.clone();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });
    mem::forget(spare);

    for received in rx {
        println!("Got: {}", received);
    }
}
