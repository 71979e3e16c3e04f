// verdict: passed
// why: Counts the rafts behind a lock, and the raftsman sleeps on a `Condvar` while there are three.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Basin {
    rafts: Mutex<u32>,
    one_is_gone: Condvar,
}

fn float_down(tx: Sender<u32>, basin: &Basin) {
    for logs in [7, 4, 9, 5, 8, 6] {
        let mut rafts = basin.rafts.lock().unwrap();
        while *rafts == 3 {
            rafts = basin.one_is_gone.wait(rafts).unwrap();
        }
        *rafts += 1;
        tx.send(logs).unwrap();
    }
}

fn main() {
    let (tx, saw) = mpsc::channel();
    let basin = Arc::new(Basin::default());

    let of_raftsman = Arc::clone(&basin);
    let raftsman = thread::spawn(move || float_down(tx, &of_raftsman));

    for logs in saw {
        println!("A raft of {logs} logs is sawn");
        *basin.rafts.lock().unwrap() -= 1;
        basin.one_is_gone.notify_one();
    }
    raftsman.join().unwrap();
}
