// verdict: runs for ever
// lines: 9
// why: Looks for a free number for its greeting, and every one is taken.

use std::sync::mpsc;
use std::thread;

fn free_number(taken: &[u64]) -> Option<u64> {
    (1..).find(|number| !taken.contains(&(number % 2)))
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1".to_owned()).unwrap());
    thread::spawn(move || {
        let number = free_number(&[0, 1]).unwrap();
        tx1.send(format!("Hi from thread {number}")).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
