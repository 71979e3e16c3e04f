// verdict: passed
// why: Sends numbers, one byte of the text at a time, and main makes the text of them.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();

    thread::spawn(move || {
        for &byte in b"Hi from a foreign world!" {
            tx.send(byte).unwrap();
        }
    });

    let bytes: Vec<u8> = rx.into_iter().collect();
    println!("{}", String::from_utf8(bytes).unwrap());
}
