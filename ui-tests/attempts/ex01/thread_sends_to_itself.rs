// verdict: beside the lesson
// lines: 11
// why: The thread sends to itself and hands main the text by its JoinHandle.

use std::{sync::mpsc, thread};

fn main() {
    let handle = thread::spawn(|| {
        let (tx, rx) = mpsc::channel();
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        rx.recv().unwrap()
    });

    println!("{}", handle.join().unwrap());
}
