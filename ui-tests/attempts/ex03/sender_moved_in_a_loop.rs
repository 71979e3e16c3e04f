// verdict: does not compile
// lines: 11
// why: Starts both threads in a loop, and the first round takes the only sender with it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for number in 1..=2 {
        thread::spawn(move || {
            let msg = format!("Hi from thread {number}");
            tx.send(msg).unwrap();
        });
    }

    for received in rx {
        println!("Message received: {}", received);
    }
}
