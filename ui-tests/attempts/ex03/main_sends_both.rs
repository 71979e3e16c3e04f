// verdict: beside the lesson
// lines: 11, 12
// why: Main sends both messages to itself, and no thread is there.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    tx.send(String::from("Hi from thread 1")).unwrap();
    tx1.send(String::from("Hi from thread 2")).unwrap();
    drop((tx, tx1));

    for received in rx {
        println!("Message received: {}", received);
    }
}
