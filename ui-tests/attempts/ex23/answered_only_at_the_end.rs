// verdict: deadlock
// lines: 13, 23
// why: The raftsman waits for an answer after three rafts, and the saw answers when all are sawn.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn float_down(basin: Sender<u32>, done: Receiver<()>) {
    for three in [7, 4, 9, 5, 8, 6].chunks(3) {
        for logs in three {
            basin.send(*logs).unwrap();
        }
        done.recv().unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();
    let (tell, done) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down(basin, done));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    tell.send(()).unwrap();
    raftsman.join().unwrap();
}
