// The decision: each thread sends what it made itself, so the first sends `msg`. The original `tx`
// moves into one thread and its clone into the other: main keeps none, and the loop ends when both
// threads are done.
//
// As right: calling the first thread's message `msg1` as well, since the two closures don't see
// each other; a clone for each thread and `drop(tx)` in main; the threads in a loop over their
// numbers; scoped threads that are given clones.
// Not right: a clone for each thread while main keeps `tx`, since then the loop waits for a sender
// that never sends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
