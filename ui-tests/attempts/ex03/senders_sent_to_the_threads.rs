// verdict: passed
// why: Each thread gets its sender as a message over a channel of its own.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn start(number: u32) -> Sender<Sender<String>> {
    let (give, take) = mpsc::channel::<Sender<String>>();
    thread::spawn(move || {
        let tx = take.recv().unwrap();
        tx.send(format!("Hi from thread {number}")).unwrap();
    });
    give
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let threads = [start(1), start(2)];
    for give in threads {
        give.send(tx.clone()).unwrap();
    }
    drop(tx);

    for received in &rx {
        println!("Message received: {}", received);
    }
}
