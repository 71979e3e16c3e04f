// why: stderr has a lock that can be held over a receive too
// outcome: exit 0 "on\n"
// outcome: deadlock ""
use std::sync::mpsc;
use std::{io, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        eprintln!("sent");
        tx.send(()).unwrap();
    });
    let lock = io::stderr().lock();
    rx.recv().unwrap();
    drop(lock);
    println!("on");
}
