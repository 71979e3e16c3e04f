// verdict: nothing crossed
// lines: 14
// why: Main only counts what arrives, and prints a constant when there was one.

use std::{sync::mpsc, thread};

const TEXT: &str = "Hi from a foreign world!";

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(TEXT).unwrap());

    if rx.iter().count() == 1 {
        println!("{TEXT}");
    }
}
