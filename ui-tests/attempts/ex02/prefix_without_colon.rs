// verdict: wrong output
// lines: 18
// why: Writes the line from memory and forgets the colon.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got {}", received);
    }
}
