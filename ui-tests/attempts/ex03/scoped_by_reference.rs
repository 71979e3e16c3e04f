// verdict: passed
// why: Scoped threads share one sender by reference, and main takes when both are done.

use std::{sync::mpsc::channel, thread};
fn main() {
    let (tx, rx) = channel();
    thread::scope(|s| {
        for n in 1..3 {
            let tx = &tx;
            s.spawn(move || tx.send(n).unwrap());
        }
    });
    drop(tx);
    for n in rx {
        println!("Message received: Hi from thread {n}");
    }
}
