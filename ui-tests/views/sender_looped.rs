// code: E0277
// view: messages go in at the Sender and come out at the Receiver. Of the pair

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    {
        tx.send(1).unwrap();
    }

    for number in tx {
        println!("{number}");
    }
}
