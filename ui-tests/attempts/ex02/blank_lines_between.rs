// verdict: wrong output
// lines: 18
// why: Puts a newline of its own where println! already ends the line.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My\n", "Big\n", "Message\n"] {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
