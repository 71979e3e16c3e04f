// verdict: passed
// why: Every word crosses as one number of eight bytes.

use std::sync::mpsc;
use std::thread;

fn pack(word: &str) -> u64 {
    word.bytes().fold(0, |sum, byte| sum << 8 | u64::from(byte))
}

fn unpack(number: u64) -> String {
    let bytes = number.to_be_bytes();
    let word = bytes.iter().copied().filter(|&byte| byte != 0).collect();
    String::from_utf8(word).unwrap()
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(pack(val)).unwrap();
        }
    });
    while let Ok(number) = rx.recv() {
        println!("Got: {}", unpack(number));
    }
}
