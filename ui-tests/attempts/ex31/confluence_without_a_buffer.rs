// verdict: passed
// follows: only_the_rafts_sent_on
// why: Where the rivers come together nothing waits either.

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
    let (tx, rx) = mpsc::sync_channel(0);

    let tx1 = tx.clone();
    thread::spawn(move || {
        for raft in rafts {
            tx1.send(Vessel::Raft(raft)).unwrap();
        }
    });
    thread::spawn(move || {
        for name in post {
            tx.send(Vessel::Letter(name)).unwrap();
        }
    });

    let (mut logs, mut letters) = (0, 0);
    for vessel in rx {
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
