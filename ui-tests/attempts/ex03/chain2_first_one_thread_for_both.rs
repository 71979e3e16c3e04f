// verdict: beside the lesson
// lines: 13
// why: First edit: the first thread sends both, since both variables are to be had there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    let first = thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        let msg1 = String::from("Hi from thread 2");
        tx.send(msg).unwrap();
        tx1.send(msg1).unwrap();
    });

    first.join().unwrap();
    for received in rx.try_iter() {
        println!("Message received: {}", received);
    }
}
