// verdict: nothing crossed
// lines: 18
// why: Prints the first thread's message and writes the second line itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    let first = thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    first.join().unwrap();
    thread::spawn(move || tx1.send("Hi from me").unwrap());

    println!("Message received: {}", rx.recv().unwrap());
    let _too_short = rx.recv().unwrap();
    println!("Message received: Hi from thread 2");
}
