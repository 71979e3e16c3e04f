// verdict: deadlock
// lines: 9, 13, 22
// why: Hands its own sender on in a message, lest it keep the channel open, and nobody takes that message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (lend, _lent) = mpsc::channel();
    let writer_tx = tx.clone();

    lend.send(tx).unwrap();
    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            writer_tx.send(val).unwrap();
        }
    });
    writer.join().unwrap();

    let mut words = Vec::new();
    for received in rx {
        words.push(received);
        println!("Got: {}", received);
    }
    println!("{} words", words.len());
}
