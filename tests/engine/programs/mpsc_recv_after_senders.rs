// why: what was sent is received though its sender is gone, then comes the error
// outcome: exit 0 "Ok(1) Ok(2) Err(RecvError) Err(RecvError)\n"
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    tx.clone().send(2).unwrap();
    drop(tx);
    println!(
        "{:?} {:?} {:?} {:?}",
        rx.recv(),
        rx.recv(),
        rx.recv(),
        rx.recv()
    );
}
