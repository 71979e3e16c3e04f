// verdict: not graded
// lines: 12
// why: Lets another program print what was received.

use std::{process, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    let received_message = rx.recv().unwrap();
    let mut echo = process::Command::new("echo");
    echo.arg(received_message).status().unwrap();
}
