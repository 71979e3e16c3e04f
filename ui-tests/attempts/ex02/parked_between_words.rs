// verdict: passed
// why: The thread unparks main after each word, and main looks before it parks.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let reader = thread::current();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
            reader.unpark();
        }
        drop(tx);
        reader.unpark();
    });

    loop {
        match rx.try_recv() {
            Ok(received) => println!("Got: {}", received),
            Err(TryRecvError::Empty) => thread::park(),
            Err(TryRecvError::Disconnected) => break,
        }
    }
    writer.join().unwrap();
}
