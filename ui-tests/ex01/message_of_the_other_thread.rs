// Why receive at all? The text is right there, a few lines above.
// But `my_message` lives in the thread's closure, and main has no such variable.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", my_message);
}
