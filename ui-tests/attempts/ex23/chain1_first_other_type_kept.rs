// verdict: does not compile
// lines: 17
// why: First edit: another channel, whose sender is of another type.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
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
