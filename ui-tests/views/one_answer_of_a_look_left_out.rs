// code: E0004
// view: rustc calls it by a path that is unstable

use std::sync::mpsc::{self, TryRecvError};

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    match rx.try_recv() {
        Ok(boat) => println!("Boat {boat} is unloaded"),
        Err(TryRecvError::Disconnected) => {}
    }
}
