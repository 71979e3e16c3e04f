// verdict: passed
// why: A loop with match, whose error arm leaves it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let mut vals = vec!["Message", "Big", "My"];
        while let Some(val) = vals.pop() {
            tx.send(val).unwrap();
        }
    });

    loop {
        match rx.recv() {
            Ok(received) => println!("Got: {}", received),
            Err(_) => break,
        }
    }
}
