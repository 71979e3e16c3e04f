// verdict: depends on luck
// why: Does not wait: a raft for which there is no room is let go.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        let _ = basin.try_send(logs);
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
