// verdict: deadlock
// lines: 9, 19
// why: Keeps the senders in a vector, of which the thread gets a clone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let senders = vec![tx];

    let first = senders[0].clone();
    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            first.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
    println!("{} sender", senders.len());
}
