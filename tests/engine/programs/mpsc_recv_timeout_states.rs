// why: a timed receive finds what is there, and tells the end from the deadline
// outcome: exit 0 "Err(Timeout) Ok(1) Err(Disconnected)\n"
// time: in order
// ruled-out: exit 0 "Err(Timeout) Err(Timeout) Err(Disconnected)\n"
// real: no
use std::sync::mpsc;
use std::time::Duration;

fn main() {
    let limit = Duration::from_millis(5);
    let (tx, rx) = mpsc::channel();
    let empty = rx.recv_timeout(limit);
    tx.send(1).unwrap();
    drop(tx);
    println!(
        "{empty:?} {:?} {:?}",
        rx.recv_timeout(limit),
        rx.recv_timeout(limit)
    );
}
