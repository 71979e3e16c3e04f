// verdict: depends on luck
// lines: 18
// why: Looks four times, once more than there are words, and not again.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).ok();
        }
    });

    for _ in 0..4 {
        if let Ok(received) = rx.try_recv() {
            println!("Got: {}", received);
        }
        thread::yield_now();
    }
}
