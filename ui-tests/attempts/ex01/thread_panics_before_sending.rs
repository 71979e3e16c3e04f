// verdict: panicked
// lines: 12
// why: The thread's fault comes first, and main's own panic on the closed channel is only its echo.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        let first_word = my_message.split(',').nth(1).unwrap();
        tx.send(first_word.to_string()).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
