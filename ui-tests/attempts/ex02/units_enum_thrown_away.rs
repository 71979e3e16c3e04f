// verdict: nothing crossed
// why: Variants travel that nobody looks at.

use std::{sync::mpsc, thread};
#[allow(dead_code)]
#[derive(Clone, Copy)]
enum S {
    A,
    B,
    C,
}
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for s in [S::A, S::B, S::C] {
            tx.send(s).unwrap()
        }
    });
    for (_, w) in rx.iter().zip(["My", "Big", "Message"]) {
        println!("Got: {w}");
    }
}
