// verdict: runs for ever
// lines: 17
// why: Polls until both ends are gone, but never leaves the loop when they are.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    loop {
        for received in rx.try_iter() {
            println!("Message received: {}", received);
        }
    }
}
