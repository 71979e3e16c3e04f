// verdict: does not compile
// lines: 12
// why: Quotation marks were pasted from a text in Windows-1252.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in [“My”, “Big”, “Message”] {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
