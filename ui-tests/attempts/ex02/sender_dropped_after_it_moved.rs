// verdict: does not compile
// lines: 17
// why: Has read that senders must be dropped and drops one that the thread already owns.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    drop(tx);
    for received in rx {
        println!("Got: {}", received);
    }
}
