// Two senders look like one too many, so the learner lets both threads use `tx`.
// A closure with `move` takes the sender with it; each thread needs its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
