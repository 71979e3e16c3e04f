// verdict: passed
// why: Counts the rafts behind a lock, and asks again and again while there are three.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

fn float_down(basin: Sender<u32>, rafts: &Mutex<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        while *rafts.lock().unwrap() == 3 {
            thread::yield_now();
        }
        *rafts.lock().unwrap() += 1;
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
