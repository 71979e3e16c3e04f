// verdict: beside the lesson
// why: Gives each river room for some vessels, so that one may be landed after the other.

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
    for raft in rafts {
        println!("A raft of {raft} logs");
        logs += raft;
    }
    for name in post {
        println!("A letter for {name}");
        letters += 1;
    }
    (logs, letters)
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(9);
    let (letter, post) = mpsc::sync_channel(9);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
