// verdict: passed
// why: The pilot sends what it has counted over a channel of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<u32>();
    let (done, counted) = mpsc::channel();

    thread::spawn(move || {
        let tally: u32 = rx.iter().sum();
        done.send(tally).unwrap();
    });

    for logs in [4, 9, 7] {
        tx.send(logs).unwrap();
    }
    drop(tx);

    println!("Logs on the tally: {}", counted.recv().unwrap());
}
