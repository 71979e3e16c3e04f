// verdict: passed
// why: Two raftsmen with a sender each: the second starts when the first is done.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>, rafts: [u32; 3]) {
    for logs in rafts {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || {
        let first = basin.clone();
        let upper = thread::spawn(move || float_down(first, [7, 4, 9]));
        upper.join().unwrap();
        float_down(basin, [5, 8, 6]);
    });

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
