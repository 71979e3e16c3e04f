// verdict: passed
// why: Joins both threads, and then two calls of try_recv can't miss.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    let first = thread::spawn(move || tx.send(String::from("Hi from thread 1")));
    let second = thread::spawn(move || tx1.send(String::from("Hi from thread 2")));
    first.join().unwrap().unwrap();
    second.join().unwrap().unwrap();

    for _ in 0..2 {
        println!("Message received: {}", rx.try_recv().unwrap());
    }
}
