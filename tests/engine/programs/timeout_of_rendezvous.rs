// why: a receiver that gave up leaves the sender waiting until it goes
// outcome: exit 0 "Ok(1) Ok(())\n"
// outcome: exit 0 "Err(Timeout) Err(SendError { .. })\n"
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let gauge = thread::spawn(move || tx.send(1));
    let level = rx.recv_timeout(Duration::from_millis(1));
    drop(rx);
    println!("{level:?} {:?}", gauge.join().unwrap());
}
