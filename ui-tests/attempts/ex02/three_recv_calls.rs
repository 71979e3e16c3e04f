// verdict: passed
// why: Calls recv three times by hand, each with expect.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("My")).expect("main listens");
        tx.send(String::from("Big")).expect("main listens");
        tx.send(String::from("Message")).expect("main listens");
    });

    let first = rx.recv().expect("a first message");
    let second = rx.recv().expect("a second message");
    let third = rx.recv().expect("a third message");
    println!("Got: {first}\nGot: {second}\nGot: {third}");
}
