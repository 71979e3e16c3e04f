// verdict: beside the lesson
// why: One thread sends, but each word over a channel of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (first_tx, first_rx) = mpsc::channel();
    let (second_tx, second_rx) = mpsc::channel();
    let (third_tx, third_rx) = mpsc::channel();

    thread::spawn(move || {
        first_tx.send("My").unwrap();
        second_tx.send("Big").unwrap();
        third_tx.send("Message").unwrap();
    });

    for rx in [first_rx, second_rx, third_rx] {
        println!("Got: {}", rx.recv().unwrap());
    }
}
