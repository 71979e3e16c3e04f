// verdict: passed
// why: The raftsman parks while there are three rafts, and the saw wakes it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>, rafts: &AtomicU32) {
    for logs in [7, 4, 9, 5, 8, 6] {
        while rafts.load(Ordering::SeqCst) == 3 {
            thread::park();
        }
        rafts.fetch_add(1, Ordering::SeqCst);
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let rafts = Arc::new(AtomicU32::new(0));

    let counted = Arc::clone(&rafts);
    let raftsman = thread::spawn(move || float_down(basin, &counted));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
        rafts.fetch_sub(1, Ordering::SeqCst);
        raftsman.thread().unpark();
    }
    raftsman.join().unwrap();
}
