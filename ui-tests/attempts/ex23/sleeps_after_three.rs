// verdict: beside the lesson
// lines: 14
// why: After three rafts, waits for a second, which should be enough.

use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

fn float_down(basin: Sender<u32>) {
    for (sent, logs) in [7, 4, 9, 5, 8, 6].into_iter().enumerate() {
        if sent == 3 {
            thread::sleep(Duration::from_secs(1));
        }
        basin.send(logs).unwrap();
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
