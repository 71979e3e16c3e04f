// verdict: depends on luck
// why: Each river says when it has ended, and main stops at the first of these.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

enum Vessel {
    Raft(u32),
    Letter(&'static str),
}

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || {
        for raft in rafts {
            let _ = tx1.send(Some(Vessel::Raft(raft)));
        }
        let _ = tx1.send(None);
    });
    thread::spawn(move || {
        for name in post {
            let _ = tx.send(Some(Vessel::Letter(name)));
        }
        let _ = tx.send(None);
    });

    let (mut logs, mut letters) = (0, 0);
    while let Some(vessel) = rx.recv().unwrap() {
        match vessel {
            Vessel::Raft(raft) => {
                println!("A raft of {raft} logs");
                logs += raft;
            }
            Vessel::Letter(name) => {
                println!("A letter for {name}");
                letters += 1;
            }
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
