// verdict: passed
// why: The rafts go through two basins, of which none is too full.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);
    let (second, mill) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || float_down(basin));
    let boy = thread::spawn(move || {
        for logs in saw {
            second.send(logs).unwrap();
        }
    });

    for logs in mill {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
    boy.join().unwrap();
}
