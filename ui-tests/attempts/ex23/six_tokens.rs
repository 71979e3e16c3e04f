// verdict: beside the lesson
// why: A token for each raft: none is ever waited for.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn float_down(basin: Sender<u32>, tokens: Receiver<()>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        tokens.recv().unwrap();
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let (give_back, tokens) = mpsc::channel();
    for _ in 0..6 {
        give_back.send(()).unwrap();
    }

    let raftsman = thread::spawn(move || float_down(basin, tokens));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
