// verdict: too much
// lines: 13
// why: Makes the text longer until it ends in a way in which no repetition of it can end.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let mut text = String::from("Hi from a foreign world!");
        while !text.ends_with('?') {
            text = text.repeat(2);
        }
        tx.send(text).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
