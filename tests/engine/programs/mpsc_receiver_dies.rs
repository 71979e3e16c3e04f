// why: when the receiver's thread panics, senders are refused sooner or later
// outcome: exit 0 "refused\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let station = thread::spawn(move || {
        let level: u32 = rx.recv().unwrap();
        panic!("flood {level}");
    });
    tx.send(1).unwrap();
    assert!(station.join().is_err());
    println!(
        "{}",
        if tx.send(2).is_err() {
            "refused"
        } else {
            "taken"
        }
    );
}
