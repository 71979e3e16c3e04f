// why: a timed receive of no time looks once
// outcome: exit 0 "Ok(1) Err(Timeout)\n"
use std::sync::mpsc;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    let first = rx.recv_timeout(Duration::ZERO);
    println!("{first:?} {:?}", rx.recv_timeout(Duration::ZERO));
    drop(tx);
}
