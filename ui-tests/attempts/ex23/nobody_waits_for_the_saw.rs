// verdict: depends on luck
// why: A thread saws, and main ends when the last raft is in the basin.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (basin, saw) = mpsc::sync_channel(3);

    thread::spawn(move || {
        for logs in saw {
            println!("A raft of {logs} logs is sawn");
        }
    });

    for logs in [7, 4, 9, 5, 8, 6] {
        basin.send(logs).unwrap();
    }
}
