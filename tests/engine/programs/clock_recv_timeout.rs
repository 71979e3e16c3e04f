// why: a deadline may pass before the message comes, though it is long; the message is not lost
// outcome: exit 0 "Ok(4) Err(Disconnected)\n"
// outcome: exit 0 "Err(Timeout) Ok(4)\n"
// outcome: exit 0 "Err(Timeout) Err(Timeout)\n"
// outcome: exit 0 "Ok(4) Err(Timeout)\n"
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(4).unwrap());
    let first = rx.recv_timeout(Duration::from_millis(1));
    let second = rx.recv_timeout(Duration::from_millis(1));
    println!("{first:?} {second:?}");
}
