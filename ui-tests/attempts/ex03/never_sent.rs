// verdict: nothing crossed
// lines: 20
// why: The threads make their texts and send nothing, and main says what they would have sent.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    for tx in [tx.clone(), tx] {
        thread::spawn(move || {
            let _msg = String::from("Hi from a thread");
            let _: Sender<String> = tx;
        });
    }

    if rx.recv().is_err() {
        for number in [1, 2] {
            println!("Message received: Hi from thread {number}");
        }
    }
}
