// verdict: passed
// why: One text stands for the first thread, all others for the second.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in ["first", "second"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(n).unwrap());
    }
    drop(tx);
    for n in rx {
        println!(
            "Message received: Hi from thread {}",
            if n == "first" { 1 } else { 2 }
        );
    }
}
