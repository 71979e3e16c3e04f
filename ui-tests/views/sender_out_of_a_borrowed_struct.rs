// code: E0507
// view: a Sender can't be given away out of what is only borrowed

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Line {
    tx: Sender<u32>,
}

impl Line {
    fn start(&self) {
        let tx = self.tx;
        thread::spawn(move || tx.send(1).unwrap());
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    Line { tx }.start();
    println!("{}", rx.recv().unwrap());
}
