// why: dropping the receiver frees such a message too
// outcome: exit 0 "closed\n"
use std::sync::mpsc::{self, Sender};

struct Knot(Sender<Knot>, Sender<u8>);

fn main() {
    let (tx, rx) = mpsc::channel();
    let (outer, mouth) = mpsc::channel();
    let own = tx.clone();
    assert!(tx.send(Knot(own, outer)).is_ok());
    drop(rx);
    println!(
        "{}",
        if mouth.recv().is_err() {
            "closed"
        } else {
            "open"
        }
    );
}
