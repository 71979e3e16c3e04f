// why: a message that main doesn't wait for may be printed or not
// outcome: exit 0 ""
// outcome: exit 0 "1\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || println!("{}", rx.recv().unwrap()));
    tx.send(1).unwrap();
}
