// verdict: passed
// follows: stopped_by_a_message
// why: What still lies there is taken behind the loop.

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
    for received in rx {
        println!("Got: {}", received);
    }
}
