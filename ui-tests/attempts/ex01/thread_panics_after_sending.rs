// verdict: panicked
// lines: 13
// why: The line is printed and the code is 0, since main throws the thread's panic away on joining.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let handle = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
        panic!("no goodbye yet");
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
    let _ = handle.join();
}
