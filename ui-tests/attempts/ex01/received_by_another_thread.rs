// verdict: beside the lesson
// lines: 14
// why: A second thread receives and prints, and main only waits for both.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let sender = thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });
    let printer = thread::spawn(move || {
        for received_message in rx {
            println!("{}", received_message);
        }
    });

    sender.join().unwrap();
    printer.join().unwrap();
}
