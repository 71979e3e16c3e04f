// verdict: deadlock
// lines: 10, 18
// why: Second edit: the type is mended, and main now waits for the raftsman before it saws.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || float_down(basin));
    raftsman.join().unwrap();

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
}
