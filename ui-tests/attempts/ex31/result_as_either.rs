// verdict: passed
// why: A Result is one of two things already: a raft, or else a letter.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (to_main, landed) = mpsc::channel();

    let both = to_main.clone();
    thread::spawn(move || {
        for raft in rafts {
            both.send(Ok(raft)).unwrap();
        }
    });
    thread::spawn(move || {
        for name in post {
            to_main.send(Err(name)).unwrap();
        }
    });

    let (mut logs, mut letters) = (0, 0);
    while let Ok(vessel) = landed.recv() {
        match vessel {
            Ok(raft) => {
                println!("A raft of {raft} logs");
                logs += raft;
            }
            Err(name) => {
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
