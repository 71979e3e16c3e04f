// why: a sender in a static is never dropped, so the receiver waits for ever
// outcome: deadlock "1\n"
use std::sync::OnceLock;
use std::sync::mpsc::{self, Sender};
use std::thread;

static SENDER: OnceLock<Sender<u8>> = OnceLock::new();

fn main() {
    let (tx, rx) = mpsc::channel();
    SENDER.set(tx).unwrap();
    thread::spawn(|| SENDER.get().unwrap().send(1).unwrap());
    for level in rx {
        println!("{level}");
    }
}
