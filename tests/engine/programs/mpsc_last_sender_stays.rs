// why: an iterator waits for ever while main itself keeps a sender
// outcome: deadlock "1\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let other = tx.clone();
    thread::spawn(move || other.send(1).unwrap());
    for level in rx {
        println!("{level}");
    }
    drop(tx);
}
