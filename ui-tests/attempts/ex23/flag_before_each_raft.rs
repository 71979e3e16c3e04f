// verdict: passed
// why: The raftsman looks at a flag before each raft, and still waits where there is no room.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{self, SyncSender};
use std::thread;
static STOP: AtomicBool = AtomicBool::new(false);

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        if STOP.load(SeqCst) {
            break;
        }
        basin.send(logs).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    STOP.store(true, SeqCst);
    raftsman.join().unwrap();
}
