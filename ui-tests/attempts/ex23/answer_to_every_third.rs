// verdict: passed
// why: Three rafts at a time: after the third, the raftsman waits until they are sawn.

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

    for (sawn, logs) in saw.iter().enumerate() {
        println!("A raft of {logs} logs is sawn");
        if sawn % 3 == 2 {
            tell.send(()).unwrap();
        }
    }
    raftsman.join().unwrap();
}
