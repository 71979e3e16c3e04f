// verdict: nothing crossed
// why: Structs of numbers travel, and main prints words of its own.

use std::{sync::mpsc, thread};
#[allow(dead_code)]
struct N {
    n: usize,
}
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for n in 0..3 {
            tx.send(N { n }).unwrap()
        }
    });
    for (_, w) in rx.iter().zip(["My", "Big", "Message"]) {
        println!("Got: {w}");
    }
}
