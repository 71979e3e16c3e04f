// verdict: passed
// why: The message is a receiver, out of which the text comes.

use std::{
    sync::mpsc::{self, Receiver},
    thread,
};
fn main() {
    let (tx, rx) = mpsc::channel::<Receiver<String>>();
    thread::spawn(move || {
        let (inner, mouth) = mpsc::channel();
        tx.send(mouth).unwrap();
        inner.send("Hi from a foreign world!".to_owned()).unwrap();
    });
    for s in rx.recv().unwrap() {
        println!("{s}");
    }
}
