// verdict: too much
// lines: 11
// why: Wants texts that live for ever, makes them for as long as main waits, and main waits for it.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn greet(tx: Sender<&'static str>) {
    let mut texts: Vec<&'static [u8]> = Vec::new();
    while texts.len() < usize::MAX {
        let text = vec![b'!'; 1 << 16];
        texts.push(Box::leak(text.into_boxed_slice()));
    }
    tx.send("Hi from thread 1").unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || greet(tx));
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    for received in rx {
        println!("Message received: {}", received);
    }
}
