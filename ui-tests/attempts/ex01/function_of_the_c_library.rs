// verdict: not graded
// lines: 7
// why: Calls a function of the C library, into which nobody can look.

use std::{sync::mpsc, thread};

unsafe extern "C" {
    safe fn getppid() -> i32;
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send("Hi from a foreign world!").unwrap());

    eprintln!("started by a process: {}", getppid() > 0);
    println!("{}", rx.recv().unwrap());
}
