// verdict: passed
// why: The bytes cross under a mask, and an unsafe but sound call makes the text of them.

use std::{sync::mpsc, thread};

const MASK: u8 = 1;

fn main() {
    let (tx, rx) = mpsc::channel::<Box<[u8]>>();

    thread::spawn(move || {
        let masked = "Hi from a foreign world!".bytes().map(|byte| byte ^ MASK);
        tx.send(masked.collect()).unwrap();
    });

    let bytes = rx.recv().unwrap().iter().map(|byte| byte ^ MASK).collect();
    // SAFETY: the mask changes the lowest bit alone, so that ASCII stays ASCII.
    println!("{}", unsafe { String::from_utf8_unchecked(bytes) });
}
