// verdict: passed
// why: Two clones; the third mill gets the original, and none is left to drop.

use std::sync::mpsc;
use std::thread;

fn start(mill: u32, tx: mpsc::Sender<String>) {
    thread::spawn(move || {
        let report = format!("Mill {mill} has ground {} sacks", 4 * mill);
        tx.send(report).unwrap();
    });
}

fn main() {
    let (tx, rx) = mpsc::channel();
    start(1, tx.clone());
    start(2, tx.clone());
    start(3, tx);
    for report in rx {
        println!("{report}");
    }
}
