// verdict: passed
// why: A message has room for both, and one of the two is there.

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

    let tx1 = tx.clone();
    let at_rafts = thread::spawn(move || {
        for raft in rafts {
            tx1.send((Some(raft), None)).unwrap();
        }
    });
    let at_post = thread::spawn(move || {
        for name in post {
            tx.send((None, Some(name))).unwrap();
        }
    });

    let (mut logs, mut letters) = (0, 0);
    for (raft, name) in rx {
        if let Some(raft) = raft {
            println!("A raft of {raft} logs");
            logs += raft;
        }
        if let Some(name) = name {
            println!("A letter for {name}");
            letters += 1;
        }
    }
    at_rafts.join().unwrap();
    at_post.join().unwrap();
    (logs, letters)
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(0);
    let (letter, post) = mpsc::sync_channel(0);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
