// verdict: deadlock
// lines: 15
// why: Means to send from a thread, and keeps the Sender in main.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    thread::spawn(|| {
        let my_message = String::from("Hi from a foreign world!");
        eprintln!("{my_message}");
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
    drop(tx);
}
