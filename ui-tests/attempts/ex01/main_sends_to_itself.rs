// verdict: beside the lesson
// lines: 11
// why: Takes the thread away, so that main sends to itself.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();

    let my_message = String::from("Hi from a foreign world!");
    tx.send(my_message).unwrap();

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
