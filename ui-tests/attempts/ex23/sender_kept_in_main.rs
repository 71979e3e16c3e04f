// verdict: deadlock
// lines: 20
// why: Gives the raftsman a clone, and main keeps the sender until the end.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let of_raftsman = basin.clone();
    let raftsman = thread::spawn(move || float_down(of_raftsman));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
    drop(basin);
}
