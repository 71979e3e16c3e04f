// verdict: passed
// follows: search_that_finds_nothing
// why: The search comes to an end, since it asks for the number itself.

use std::sync::mpsc;
use std::thread;

fn free_number(taken: &[u64]) -> Option<u64> {
    (1..).find(|number| !taken.contains(number))
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
