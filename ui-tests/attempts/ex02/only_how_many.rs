// verdict: nothing crossed
// lines: 20
// why: Takes as many words from a list as messages have come.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let vals = ["My", "Big", "Message"];

    thread::spawn(move || {
        for val in vals {
            tx.send(val).unwrap();
        }
    });

    let count = rx.into_iter().count();
    for val in vals.iter().take(count) {
        println!("Got: {val}");
    }
}
