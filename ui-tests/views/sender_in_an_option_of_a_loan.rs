// code: E0507
// view: a Sender can't be given away out of what is only borrowed

use std::sync::mpsc::{self, Sender};

struct Source {
    tx: Option<Sender<u8>>,
}

impl Drop for Source {
    fn drop(&mut self) {
        drop(self.tx);
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let source = Source { tx: Some(tx) };
    drop(source);
    println!("{}", rx.recv().is_err());
}
