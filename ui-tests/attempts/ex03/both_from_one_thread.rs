// verdict: beside the lesson
// lines: 11
// why: Gives up the second thread and sends both messages from the first.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
        let msg1 = String::from("Hi from thread 2");
        tx.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
