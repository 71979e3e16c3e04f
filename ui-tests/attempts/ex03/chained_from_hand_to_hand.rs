// verdict: beside the lesson
// why: The first sends to the second, and only the second sends to main, both texts in one message.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (hand_tx, hand_rx) = mpsc::channel();

    thread::spawn(move || hand_tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || {
        let texts = [hand_rx.recv().unwrap(), "Hi from thread 2"];
        tx.send(texts).unwrap();
    });

    for received in rx.iter().flatten() {
        println!("Message received: {}", received);
    }
}
