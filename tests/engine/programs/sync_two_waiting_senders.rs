// why: two senders wait for room; either goes first
// outcome: exit 0 "[1, 2]\n"
// outcome: exit 0 "[2, 1]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    for level in [1, 2] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(level).unwrap());
    }
    drop(tx);
    println!("{:?}", rx.iter().collect::<Vec<u8>>());
}
