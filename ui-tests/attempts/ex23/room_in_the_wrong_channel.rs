// verdict: beside the lesson
// lines: 10
// why: A second channel has the room, and a boy brings the rafts there from one that has no end of it.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let (second, mill) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || float_down(basin));
    let boy = thread::spawn(move || {
        for logs in saw {
            second.send(logs).unwrap();
        }
    });

    for logs in mill {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
    boy.join().unwrap();
}
