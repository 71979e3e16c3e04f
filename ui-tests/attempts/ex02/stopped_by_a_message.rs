// verdict: depends on luck
// lines: 13, 20
// why: A message over another channel says that all is sent, and main stops at it although words may lie there.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let (done_tx, done_rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
        done_tx.send(()).unwrap();
    });

    while done_rx.try_recv().is_err() {
        if let Ok(received) = rx.try_recv() {
            println!("Got: {}", received);
        }
    }
}
