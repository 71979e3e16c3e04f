// verdict: passed
// follows: all_in_one_message
// why: Each word is a message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for word in "My Big Message".split(' ') {
            tx.send(word).unwrap();
        }
    });

    for word in rx {
        println!("Got: {}", word);
    }
}
