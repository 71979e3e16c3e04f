// verdict: passed
// why: Iterators make the threads and join their handles, and only then is the channel emptied.

use std::sync::mpsc;
use std::thread::{self, JoinHandle};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handles: Vec<JoinHandle<()>> = ["Hi from thread 1", "Hi from thread 2"]
        .into_iter()
        .map(|msg| (msg, tx.clone()))
        .map(|(msg, tx)| thread::spawn(move || tx.send(msg).unwrap()))
        .collect();

    for handle in handles {
        handle.join().unwrap();
    }
    rx.try_iter()
        .for_each(|received| println!("Message received: {}", received));
}
