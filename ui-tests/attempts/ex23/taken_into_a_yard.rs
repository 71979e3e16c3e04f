// verdict: passed
// why: The saw takes the rafts into a yard of its own, and saws them then: the header asks about channels.

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

    let yard: Vec<u32> = saw.iter().collect();
    for logs in yard {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
