// verdict: nothing crossed
// lines: 21
// why: Prints two of the messages and for the third one the word itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Mesage"] {
            tx.send(val).unwrap();
        }
    });

    for received in rx.iter().take(2) {
        println!("Got: {}", received);
    }
    let _misspelt = rx.recv().unwrap();
    println!("Got: Message");
}
