// verdict: beside the lesson
// lines: 10
// why: Room for three, and one more that is just coming.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(4);

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
