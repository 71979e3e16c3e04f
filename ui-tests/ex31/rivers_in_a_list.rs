// Both rivers in a list, and a loop over the list.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (tx, rx) = mpsc::channel();
    for river in [rafts, post] {
        let tx = tx.clone();
        thread::spawn(move || {
            for vessel in river {
                tx.send(vessel).unwrap();
            }
        });
    }
    drop(tx);

    let (mut logs, letters) = (0, 0);
    for raft in rx {
        println!("A raft of {raft} logs");
        logs += raft;
    }
    (logs, letters)
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(0);
    let (letter, post) = mpsc::sync_channel(0);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
