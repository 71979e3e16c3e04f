// code: E0509
// view: that `drop` may use each of its fields, the Sender too

use std::sync::mpsc::{self, Sender};

struct Source {
    tx: Sender<u8>,
}

impl Drop for Source {
    fn drop(&mut self) {}
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let source = Source { tx };
    source.tx.send(1).unwrap();
    drop(source.tx);
    println!("{}", rx.recv().unwrap());
}
