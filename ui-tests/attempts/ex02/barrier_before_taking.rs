// verdict: passed
// why: Main takes the words only after a barrier that the thread reaches when all are sent.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let all_sent = Arc::new(Barrier::new(2));
    let writers = Arc::clone(&all_sent);

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(Some(val)).unwrap();
        }
        writers.wait();
    });

    all_sent.wait();
    for _ in 0..3 {
        let received = rx.try_recv().ok().flatten().unwrap_or("nothing");
        println!("Got: {}", received);
    }
}
