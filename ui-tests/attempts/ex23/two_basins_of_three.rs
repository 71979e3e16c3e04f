// verdict: beside the lesson
// why: Two plain channels with three rafts each: nobody waits, and no more come.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basins: [Sender<u32>; 2]) {
    for (basin, rafts) in basins.into_iter().zip([[7, 4, 9], [5, 8, 6]]) {
        for logs in rafts {
            basin.send(logs).unwrap();
        }
    }
}

fn main() {
    let (left, from_left) = mpsc::channel();
    let (right, from_right) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down([left, right]));

    for logs in from_left.iter().chain(from_right.iter()) {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
