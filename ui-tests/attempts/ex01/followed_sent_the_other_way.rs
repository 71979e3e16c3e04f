// verdict: passed
// follows: sent_the_other_way
// why: The thread sends, and main receives.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });

    let received_message: String = rx.recv().unwrap();
    println!("{}", received_message);
    handle.join().unwrap();
}
