// verdict: nothing crossed
// lines: 13
// why: Sends a placeholder and prints the text that was asked for.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || tx.send("to do: a nicer text").unwrap());

    match rx.recv() {
        Ok(_) => println!("Hi from a foreign world!"),
        Err(_) => println!("no message"),
    }
}
