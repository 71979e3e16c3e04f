// verdict: does not compile
// lines: 17
// why: Splits the program into functions and forgets the one that calls them.

use std::sync::mpsc::{Receiver, Sender};

pub fn write(tx: Sender<&str>) {
    for val in ["My", "Big", "Message"] {
        tx.send(val).unwrap();
    }
}

pub fn print(rx: Receiver<&str>) {
    for received in rx {
        println!("Got: {}", received);
    }
}
