// why: a sender that waits for a receiver is refused when the receiver goes
// outcome: exit 0 "Err(SendError { .. })\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let gauge = thread::spawn(move || tx.send(1));
    drop(rx);
    println!("{:?}", gauge.join().unwrap());
}
