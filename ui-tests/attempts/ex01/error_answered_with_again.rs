// verdict: runs for ever
// lines: 16
// why: Answers each error of recv by asking again, though the sender is gone and nothing can come.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        drop((tx, my_message));
    });

    loop {
        if let Ok(received_message) = rx.recv() {
            println!("{}", received_message);
            break;
        }
    }
}
