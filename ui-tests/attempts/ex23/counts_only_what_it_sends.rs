// verdict: beside the lesson
// lines: 13
// why: Counts its own rafts, and after three of them lets another thread go first.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>) {
    for (sent, logs) in [7, 4, 9, 5, 8, 6].into_iter().enumerate() {
        if sent % 3 == 0 {
            thread::yield_now();
        }
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
