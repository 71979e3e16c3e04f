// why: a message that holds its own channel's sender keeps it open until it is read
// outcome: exit 0 "read\nErr(RecvError)\n"
use std::sync::mpsc::{self, Sender};

struct Knot(Option<Sender<Knot>>);

fn main() {
    let (tx, rx) = mpsc::channel();
    let own = tx.clone();
    tx.send(Knot(Some(own))).unwrap();
    drop(tx);
    drop(rx.recv().unwrap().0.take());
    println!("read\n{:?}", rx.recv().map(|_| ()));
}
