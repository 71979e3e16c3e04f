// verdict: passed
// why: Both threads wait for each other at a barrier and then send at the same time.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let start = Arc::new(Barrier::new(2));

    let first = (tx.clone(), Arc::clone(&start));
    let second = (tx, start);

    for (number, (tx, start)) in [(1, first), (2, second)] {
        thread::spawn(move || {
            start.wait();
            tx.send(number).unwrap();
        });
    }

    for number in rx {
        println!("Message received: Hi from thread {}", number);
    }
}
