// verdict: passed
// follows: sleeps_between_the_rafts
// why: Leaves the pauses where they are, and waits for room besides.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
        thread::sleep(std::time::Duration::from_millis(50));
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
