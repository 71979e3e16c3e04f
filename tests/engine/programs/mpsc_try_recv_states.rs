// why: try_recv tells an empty channel, a message, and the end apart
// outcome: exit 0 "Err(Empty) Ok(3) Err(Disconnected)\n"
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    let empty = rx.try_recv();
    tx.send(3).unwrap();
    drop(tx);
    println!("{empty:?} {:?} {:?}", rx.try_recv(), rx.try_recv());
}
