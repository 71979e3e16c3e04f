// verdict: passed
// follows: threads_that_are_never_asked_for
// why: A for loop asks the iterator for its threads, and joins each.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let handles = (1..=2).map(|number| {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap())
    });
    for handle in handles {
        handle.join().unwrap();
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
