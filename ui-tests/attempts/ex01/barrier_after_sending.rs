// verdict: passed
// why: Both sides meet at a barrier once the message is in the channel.

use std::sync::{Arc, Barrier, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let here = Arc::new(Barrier::new(2));
    let there = here.clone();

    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        there.wait();
    });

    here.wait();
    if let Ok(received_message) = rx.try_recv() {
        println!("{received_message}");
    }
}
