// verdict: does not compile
// lines: 16
// why: Leaves the clone out, so that two closures want the same sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg = String::from("Hi from thread 2");
        tx.send(msg).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
