// why: a loop of timed receives until the message comes ends with it
// outcome: exit 0 "3\n"
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || {
        tx.send(3).unwrap();
        tx
    });
    let level = loop {
        if let Ok(level) = rx.recv_timeout(Duration::from_millis(1)) {
            break level;
        }
    };
    println!("{level}");
    drop(gauge.join());
}
