// verdict: passed
// why: A second spawned thread receives and prints, and main joins both.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });
    let printer = thread::spawn(move || {
        for received in rx {
            println!("Got: {}", received);
        }
    });

    for handle in [writer, printer] {
        handle.join().unwrap();
    }
}
