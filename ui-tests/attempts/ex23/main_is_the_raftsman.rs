// verdict: passed
// why: Main sends, and a thread saws.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn run_the_saw(saw: Receiver<u32>) {
    while let Ok(logs) = saw.recv() {
        println!("A raft of {logs} logs is sawn");
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let sawyer = thread::spawn(move || run_the_saw(saw));

    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
    drop(basin);
    sawyer.join().unwrap();
}
