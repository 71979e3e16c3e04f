// Keeps the room in a variable of a type that it has by itself.
// How much room there is can only be a `usize`.
// view: none

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn float_down(basin: SyncSender<u32>) {
    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}

fn main() {
    let room: u32 = 3;
    let (basin, saw) = mpsc::sync_channel(room);

    let raftsman = thread::spawn(move || float_down(basin));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
