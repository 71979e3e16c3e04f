// verdict: nothing crossed
// lines: 16
// why: Both send the same placeholder, and main numbers the lines by itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("ping").unwrap());
    thread::spawn(move || tx1.send("ping").unwrap());

    for (index, _received) in rx.iter().enumerate() {
        println!("Message received: Hi from thread {}", index + 1);
    }
}
