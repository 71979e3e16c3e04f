// verdict: deadlock
// lines: 10, 21
// why: The saw gives a token back for each raft, and none is there for the first.

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

    let raftsman = thread::spawn(move || float_down(basin, tokens));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
        let _ = give_back.send(());
    }
    raftsman.join().unwrap();
}
