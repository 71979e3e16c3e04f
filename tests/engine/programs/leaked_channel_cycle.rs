// why: a channel whose receiver lies in its own queue is never closed, and nobody owns its sender
// outcome: deadlock "cycle\n"
use std::sync::mpsc::{self, Receiver, Sender};

struct Knot {
    _inner: Option<Receiver<Knot>>,
    _sender: Option<Sender<u8>>,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let (outer, mouth) = mpsc::channel::<u8>();
    tx.clone()
        .send(Knot {
            _inner: Some(rx),
            _sender: Some(outer),
        })
        .unwrap();
    std::mem::forget(tx);
    println!("cycle");
    println!("{:?}", mouth.recv());
}
