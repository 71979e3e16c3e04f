// verdict: depends on luck
// lines: 20
// why: Waits for the first word and takes for granted that the others are there too.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            if tx.send(val).is_err() {
                return;
            }
        }
    });

    println!("Got: {}", rx.recv().unwrap());
    while let Ok(received) = rx.try_recv() {
        println!("Got: {}", received);
    }
}
