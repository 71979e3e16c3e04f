// verdict: panicked
// lines: 21
// why: Both lines are printed, and then main's own check of their number is wrong.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    let mut lines = Vec::new();
    for received in rx {
        println!("Message received: {}", received);
        lines.push(received);
    }
    assert_eq!(
        lines.len(),
        3,
        "three senders were made:\ntx, tx1 and the clone"
    );
}
