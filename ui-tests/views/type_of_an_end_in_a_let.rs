// code: E0308
// view: the type of an end says what it carries as well: a `Receiver<u8>` gives

use std::sync::mpsc::{self, Receiver};

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let rx: Receiver<u32> = rx;

    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
