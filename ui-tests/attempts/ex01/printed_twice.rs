// verdict: wrong output
// lines: 15
// why: Prints the message as it arrives and once more from where it was kept.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")).unwrap());

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
    let kept = received_message.clone();
    println!("{}", kept);
}
