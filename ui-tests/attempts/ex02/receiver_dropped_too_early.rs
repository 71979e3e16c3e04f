// verdict: panicked
// lines: 13
// why: Drops the receiver after one message while the thread still wants to send.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let handle = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    println!("Got: {}", rx.recv().unwrap());
    drop(rx);
    let _ = handle.join();
}
