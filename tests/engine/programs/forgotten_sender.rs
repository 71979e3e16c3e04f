// why: a sender that is forgotten keeps its channel open
// outcome: deadlock "1\n"
use std::mem;
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    mem::forget(tx);
    for level in rx {
        println!("{level}");
    }
}
