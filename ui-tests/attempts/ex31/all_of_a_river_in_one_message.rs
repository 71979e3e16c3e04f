// verdict: beside the lesson
// why: Each thread waits until its river has ended, and sends all at once.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

enum Vessels {
    Rafts(Vec<u32>),
    Letters(Vec<&'static str>),
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
    thread::spawn(move || tx1.send(Vessels::Rafts(rafts.iter().collect())));
    thread::spawn(move || tx.send(Vessels::Letters(post.iter().collect())));

    let (mut logs, mut letters) = (0, 0);
    for vessels in rx {
        match vessels {
            Vessels::Rafts(rafts) => {
                for raft in rafts {
                    println!("A raft of {raft} logs");
                    logs += raft;
                }
            }
            Vessels::Letters(names) => {
                for name in names {
                    println!("A letter for {name}");
                    letters += 1;
                }
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
