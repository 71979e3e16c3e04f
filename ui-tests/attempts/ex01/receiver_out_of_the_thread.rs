// verdict: passed
// why: The thread makes the channel, sends, and returns the receiver by its JoinHandle.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn main() {
    let handle = thread::spawn(|| -> Receiver<String> {
        let (tx, rx) = mpsc::channel();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        rx
    });

    let rx = handle.join().unwrap();
    println!("{}", rx.recv().unwrap());
}
