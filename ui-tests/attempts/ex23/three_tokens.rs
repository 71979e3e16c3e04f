// verdict: passed
// why: Three tokens: the raftsman takes one for each raft, and the saw gives it back.

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
    for _ in 0..3 {
        give_back.send(()).unwrap();
    }

    let raftsman = thread::spawn(move || float_down(basin, tokens));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
        let _ = give_back.send(());
    }
    raftsman.join().unwrap();
}
