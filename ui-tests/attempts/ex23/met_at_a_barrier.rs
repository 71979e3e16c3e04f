// verdict: passed
// why: After three rafts, raftsman and saw meet at a barrier.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Barrier};
use std::thread;

fn float_down(basin: Sender<u32>, meet: &Barrier) {
    for three in [[7, 4, 9], [5, 8, 6]] {
        for logs in three {
            basin.send(logs).unwrap();
        }
        meet.wait();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let meet = Arc::new(Barrier::new(2));

    let met = Arc::clone(&meet);
    let raftsman = thread::spawn(move || float_down(basin, &met));

    for (at, logs) in saw.iter().enumerate() {
        println!("A raft of {logs} logs is sawn");
        if at == 2 || at == 5 {
            meet.wait();
        }
    }
    raftsman.join().unwrap();
}
