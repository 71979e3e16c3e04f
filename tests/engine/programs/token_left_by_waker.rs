// why: who was about to wait when its message came may keep the waker's token
// outcome: exit 0 "on\n"
// outcome: deadlock ""
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(()).unwrap());
    rx.recv().unwrap();
    thread::park();
    println!("on");
}
