// verdict: passed
// why: Main clones the sender and drops the original before it receives, with chat on stderr.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            eprintln!("sending {val}");
            thread_tx.send(val).unwrap();
        }
    });

    drop(tx);
    for received in &rx {
        println!("Got: {}", received);
    }
    eprintln!("all senders are gone");
}
