// verdict: passed
// follows: barrier_for_three
// why: Counts who comes to the barrier.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let meeting = Arc::new(Barrier::new(2));
    let place = Arc::clone(&meeting);

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        place.wait();
    });

    meeting.wait();
    println!("{}", rx.recv().unwrap());
}
