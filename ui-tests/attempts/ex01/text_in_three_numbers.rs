// verdict: passed
// why: The text crosses as three big-endian numbers.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel::<[u64; 3]>();
    thread::spawn(move || {
        let b = b"Hi from a foreign world!";
        let mut w = [0; 3];
        for (i, c) in b.chunks(8).enumerate() {
            w[i] = u64::from_be_bytes(c.try_into().unwrap());
        }
        tx.send(w).unwrap();
    });
    let bytes: Vec<u8> = rx
        .recv()
        .unwrap()
        .iter()
        .flat_map(|w| w.to_be_bytes())
        .collect();
    println!("{}", String::from_utf8(bytes).unwrap());
}
