// verdict: nothing crossed
// why: Each thread sends a struct, and main counts them.

use std::{sync::mpsc, thread};
#[allow(dead_code)]
struct N {
    n: usize,
}
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(N { n }).unwrap());
    }
    drop(tx);
    for (i, _) in rx.iter().enumerate() {
        println!("Message received: Hi from thread {}", i + 1);
    }
}
