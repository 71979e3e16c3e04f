// why: a receiver that polls a channel whose sender lives and is silent goes on polling
// outcome: runs for ever ""
use std::sync::mpsc::{self, TryRecvError};

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    while rx.try_recv() == Err(TryRecvError::Empty) {}
    println!("never");
}
