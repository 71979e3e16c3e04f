// verdict: deadlock
// why: Takes the post first, so that no letter has to wait.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (mut logs, mut letters) = (0, 0);
    for name in post {
        println!("A letter for {name}");
        letters += 1;
    }
    for raft in rafts {
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
