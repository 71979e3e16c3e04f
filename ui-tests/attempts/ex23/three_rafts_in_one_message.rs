// verdict: beside the lesson
// lines: 9
// why: Binds three rafts together, and sends two messages.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<[u32; 3]>) {
    basin.send([7, 4, 9]).unwrap();
    basin.send([5, 8, 6]).unwrap();
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(1);

    let raftsman = thread::spawn(move || float_down(basin));

    for rafts in saw {
        for logs in rafts {
            println!("A raft of {logs} logs is sawn");
        }
    }
    raftsman.join().unwrap();
}
