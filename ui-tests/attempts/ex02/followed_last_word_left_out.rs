// verdict: passed
// follows: last_word_left_out
// why: The line runs once too few.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    handle.join().unwrap();
    for received in rx.iter().take(3) {
        println!("Got: {}", received);
    }
}
