// verdict: beside the lesson
// lines: 13
// why: The second thread joins the first for its text and sends both.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let first = thread::spawn(|| String::from("Hi from thread 1"));

    thread::spawn(move || {
        let msg = first.join().unwrap();
        let msg1 = String::from("Hi from thread 2");
        for text in [msg, msg1] {
            tx.send(text).unwrap();
        }
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
