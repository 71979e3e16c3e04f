// Looks how many rafts are in the basin before it sends one.
// No end of a channel tells: the number could be another one a moment later.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (basin, saw) = mpsc::channel();

    let raftsman = thread::spawn(move || {
        for logs in [7, 4, 9, 5, 8, 6] {
            while basin.len() == 3 {
                thread::yield_now();
            }
            basin.send(logs).unwrap();
        }
    });

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
    }
    raftsman.join().unwrap();
}
