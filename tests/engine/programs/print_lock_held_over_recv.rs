// why: stdout's lock held over a receive keeps the sender from printing first
// outcome: exit 0 "sent\n"
// outcome: deadlock ""
use std::sync::mpsc;
use std::{io, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        println!("sent");
        tx.send(()).unwrap();
    });
    let lock = io::stdout().lock();
    rx.recv().unwrap();
    drop(lock);
}
