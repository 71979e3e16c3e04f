// verdict: passed
// why: Each raft carries a token that counts its owners, and the raftsman sees when one is gone.

use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

fn float_down(basin: Sender<(u32, Arc<()>)>) {
    let token = Arc::new(());
    for logs in [7, 4, 9, 5, 8, 6] {
        while Arc::strong_count(&token) == 4 {
            thread::yield_now();
        }
        basin.send((logs, Arc::clone(&token))).unwrap();
    }
}

fn main() {
    let (basin, saw) = mpsc::channel();

    let raftsman = thread::spawn(move || float_down(basin));

    for (logs, _token) in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
