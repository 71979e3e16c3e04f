// verdict: passed
// follows: second_send_unwrapped
// why: Finds who dropped the Receiver, and drops it only when the thread is done.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
        tx.send(String::from("Bye!")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
    let _ = handle.join();
    drop(rx);
}
