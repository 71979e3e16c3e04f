// verdict: beside the lesson
// lines: 22
// why: The second thread sends its message and then receives both.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    let second = thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
        drop(tx1);
        for received in rx {
            println!("Message received: {}", received);
        }
    });
    second.join().unwrap();
}
