// verdict: panicked
// lines: 17
// why: The second thread parses a word as a number, and main unwraps its join.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    let first = thread::spawn(move || tx.send(String::from("Hi from thread 1")).unwrap());
    first.join().unwrap();

    let second = thread::spawn(move || {
        let name = String::from("thread 2");
        let number: u8 = name[6..].parse().unwrap();
        tx1.send(format!("Hi from thread {number}")).unwrap();
    });
    second.join().unwrap();

    rx.iter()
        .for_each(|received| println!("Message received: {received}"));
}
