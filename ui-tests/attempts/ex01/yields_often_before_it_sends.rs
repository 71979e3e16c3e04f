// verdict: passed
// why: A thread may take its time before it sends: yielding is no waiting for anything.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for _ in 0..3_000 {
            thread::yield_now();
        }
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
