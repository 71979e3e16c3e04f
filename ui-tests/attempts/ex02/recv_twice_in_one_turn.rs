// verdict: wrong output
// why: The loop's condition takes messages away that its body then misses.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    while rx.recv().is_ok() {
        if let Ok(received) = rx.recv() {
            println!("Got: {}", received);
        }
    }
}
