// verdict: nothing crossed
// why: The text comes out of the join, while a number crosses for show.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let h = thread::spawn(move || {
        tx.send(1u8).unwrap();
        "Hi from a foreign world!"
    });
    let _ = rx.recv().unwrap();
    println!("{}", h.join().unwrap());
}
