// verdict: nothing crossed
// why: The text lies in a static mut, and an empty message only says when.

use std::{sync::mpsc, thread};
static mut TEXT: String = String::new();
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        unsafe {
            TEXT = String::from("Hi from a foreign world!");
        }
        tx.send(()).unwrap();
    });
    rx.recv().unwrap();
    println!("{}", unsafe { (*&raw const TEXT).clone() });
}
