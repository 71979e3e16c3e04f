// verdict: panicked
// lines: 19
// why: The second thread looks for a number that isn't there, and its line never comes.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    let second = thread::spawn(move || {
        let number: u32 = "two".parse().expect("a number");
        let msg1 = format!("Hi from thread {number}");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
    second.join().ok();
}
