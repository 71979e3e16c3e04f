// verdict: nothing crossed
// why: The tally begins with all logs, and each raft that is called out has none.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn chalk_up(rafts: Receiver<u32>) -> u32 {
    let mut tally = 4 + 9 + 7;
    for logs in rafts {
        tally += logs;
    }
    tally
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let pilot = thread::spawn(move || chalk_up(rx));

    for _ in [4, 9, 7] {
        tx.send(0).unwrap();
    }
    drop(tx);

    println!("Logs on the tally: {}", pilot.join().unwrap());
}
