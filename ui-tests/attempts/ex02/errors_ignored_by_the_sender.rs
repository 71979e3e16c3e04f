// verdict: wrong output
// why: The receiver is dropped after one word, and the errors that tell the thread so are ignored.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            let _ = tx.send(val);
        }
    });

    if let Some(received) = rx.into_iter().next() {
        println!("Got: {}", received);
    }
    writer.join().unwrap();
}
