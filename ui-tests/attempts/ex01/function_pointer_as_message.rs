// verdict: passed
// why: The message is a plain function, and main calls what it got.

use std::{sync::mpsc, thread};

fn greeting() -> String {
    ["Hi", "from", "a", "foreign", "world!"].join(" ")
}

fn main() {
    let (tx, rx) = mpsc::channel::<fn() -> String>();
    thread::spawn(move || tx.send(greeting).unwrap());
    let call = rx.recv().unwrap();
    println!("{}", call());
}
