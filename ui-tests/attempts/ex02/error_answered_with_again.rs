// verdict: runs for ever
// lines: 18
// why: Passes over each error of recv, also over the one that says that it is over.

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
        let Ok(received) = rx.recv() else { continue };
        println!("Got: {}", received);
    }
}
