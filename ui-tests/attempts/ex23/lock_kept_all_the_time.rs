// verdict: runs for ever
// lines: 10, 13
// why: Takes the lock of the count once for all rafts, and waits with it for the count to go down.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

fn float_down(basin: Sender<u32>, rafts: &Mutex<u32>) {
    let mut rafts = rafts.lock().unwrap();
    for logs in [7, 4, 9, 5, 8, 6] {
        while *rafts == 3 {
            thread::yield_now();
        }
        *rafts += 1;
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let rafts = Arc::new(Mutex::new(0));

    let counted = Arc::clone(&rafts);
    let raftsman = thread::spawn(move || float_down(basin, &counted));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
        *rafts.lock().unwrap() -= 1;
    }
    raftsman.join().unwrap();
}
