// verdict: wrong output
// lines: 17
// why: The receiver is gone before the thread sends, and the error that says so is ignored.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let first_look = rx.into_iter().take(0).next();

    let handle = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        let _ = tx.send(my_message);
    });

    handle.join().unwrap();
    println!("{}", first_look.unwrap_or_default());
}
