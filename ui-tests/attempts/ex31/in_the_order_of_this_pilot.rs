// verdict: beside the lesson
// why: Knows from the file which comes next, and receives in that order.

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
    for comes_a_raft in [true, false, false, true] {
        if comes_a_raft {
            let raft = rafts.recv().unwrap();
            println!("A raft of {raft} logs");
            logs += raft;
        } else {
            let name = post.recv().unwrap();
            println!("A letter for {name}");
            letters += 1;
        }
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
