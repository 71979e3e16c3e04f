// code: E0308
// view: Which of the two channels was made

use std::sync::mpsc::{self, SyncSender};

fn say(tx: SyncSender<u32>) {
    tx.send(1).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::channel();
    say(tx);
    println!("{}", rx.recv().unwrap());
}
