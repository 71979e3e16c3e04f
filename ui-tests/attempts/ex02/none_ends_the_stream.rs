// verdict: passed
// why: A None says that nothing more comes, so main may keep a sender of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let thread_tx = tx.clone();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            thread_tx.send(Some(val)).unwrap();
        }
        thread_tx.send(None).unwrap();
    });

    while let Some(received) = rx.recv().unwrap() {
        println!("Got: {}", received);
    }
    drop(tx);
}
