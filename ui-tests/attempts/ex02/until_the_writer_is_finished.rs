// verdict: depends on luck
// lines: 17
// why: Polls as long as the writer runs, and misses what it sent at last.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    while !writer.is_finished() {
        if let Ok(received) = rx.try_recv() {
            println!("Got: {}", received);
        }
    }
}
