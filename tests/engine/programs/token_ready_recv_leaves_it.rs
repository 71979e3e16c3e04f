// why: a recv that needn't wait leaves the token alone
// outcome: exit 0 "on\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(()).unwrap();
    thread::current().unpark();
    rx.recv().unwrap();
    thread::park();
    println!("on");
}
