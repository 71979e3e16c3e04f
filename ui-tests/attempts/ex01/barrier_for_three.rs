// verdict: deadlock
// lines: 15, 18
// why: Counts main twice, and so the barrier waits for somebody who never comes.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let meeting = Arc::new(Barrier::new(3));
    let place = Arc::clone(&meeting);

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        place.wait();
    });

    meeting.wait();
    println!("{}", rx.recv().unwrap());
}
