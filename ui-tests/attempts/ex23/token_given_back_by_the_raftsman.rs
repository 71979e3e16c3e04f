// verdict: beside the lesson
// lines: 15
// why: The raftsman gives the token back itself when the raft is under way, and waits for nobody.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>) {
    let (give_back, tokens) = mpsc::sync_channel(3);
    for _ in 0..3 {
        give_back.send(()).unwrap();
    }
    for logs in [7, 4, 9, 5, 8, 6] {
        tokens.recv().unwrap();
        basin.send(logs).unwrap();
        give_back.send(()).unwrap();
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
