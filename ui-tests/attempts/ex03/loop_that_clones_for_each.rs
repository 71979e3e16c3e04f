// verdict: passed
// why: A loop gives each thread a clone, and main drops the original before it receives.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || {
            let msg = format!("Hi from thread {number}");
            tx.send(msg).unwrap();
        });
    }
    drop(tx);

    for received in rx {
        println!("Message received: {}", received);
    }
}
