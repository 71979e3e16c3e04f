// verdict: beside the lesson
// lines: 13
// why: Starts a thread for each word and joins it before the next.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for val in ["My", "Big", "Message"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(val).unwrap()).join().unwrap();
    }
    drop(tx);

    for received in rx {
        println!("Got: {}", received);
    }
}
