// verdict: wrong output
// lines: 11
// why: Starts the thread only if the program was called with an argument.

use std::{env, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    if env::args().len() > 1 {
        thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());
    } else {
        drop(tx);
    }

    if let Ok(received_message) = rx.recv() {
        println!("{}", received_message);
    }
}
