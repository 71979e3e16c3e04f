// code: E0308
// view: Which of the two channels was made

use std::sync::mpsc::{self, Sender};

fn say(tx: Sender<u32>) {
    tx.send(1).unwrap();
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(3);
    say(tx);
    println!("{}", rx.recv().unwrap());
}
