// verdict: passed
// why: The thread sends without end, until the receiver is dropped after three.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let h = thread::spawn(move || {
        for w in ["My", "Big", "Message"].iter().cycle() {
            if tx.send(*w).is_err() {
                return;
            }
        }
    });
    for w in rx.iter().take(3) {
        println!("Got: {w}");
    }
    drop(rx);
    h.join().unwrap();
}
