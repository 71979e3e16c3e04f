// verdict: depends on luck
// why: Looks at both rivers until nothing is there.

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
    loop {
        let (raft, name) = (rafts.try_recv(), post.try_recv());
        if raft.is_err() && name.is_err() {
            break;
        }
        if let Ok(raft) = raft {
            println!("A raft of {raft} logs");
            logs += raft;
        }
        if let Ok(name) = name {
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
