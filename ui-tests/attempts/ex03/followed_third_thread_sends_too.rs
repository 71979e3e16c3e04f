// verdict: passed
// follows: third_thread_sends_too
// why: One line is too many, as one thread is.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap());
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
