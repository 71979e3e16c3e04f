// verdict: beside the lesson
// lines: 11
// why: Turns the direction round: main sends and the thread receives.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        let received_message: String = rx.recv().unwrap();
        println!("{}", received_message);
    });

    tx.send(String::from("Hi from a foreign world!")).unwrap();
    handle.join().unwrap();
}
