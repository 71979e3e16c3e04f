// verdict: nothing crossed
// why: The rafts lie in a list behind a lock, and no channel is left.

use std::sync::{Arc, Mutex};
use std::thread;

fn float_down(basin: &Mutex<Vec<u32>>) {
    basin.lock().unwrap().extend([7, 4, 9, 5, 8, 6]);
}

fn main() {
    let basin = Arc::new(Mutex::new(Vec::new()));

    let of_raftsman = Arc::clone(&basin);
    let raftsman = thread::spawn(move || float_down(&of_raftsman));
    raftsman.join().unwrap();

    for logs in basin.lock().unwrap().iter() {
        println!("A raft of {logs} logs is sawn");
    }
}
