// verdict: passed
// why: A single bit tells who sent, and main writes the rest.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<bool>();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send(true).unwrap());
    thread::spawn(move || tx1.send(false).unwrap());

    for is_first in rx.iter() {
        let number = if is_first { 1 } else { 2 };
        println!("Message received: Hi from thread {}", number);
    }
}
