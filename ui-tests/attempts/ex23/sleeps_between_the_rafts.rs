// verdict: beside the lesson
// lines: 10
// why: Gives the saw some time after each raft.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
        thread::sleep(std::time::Duration::from_millis(50));
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
