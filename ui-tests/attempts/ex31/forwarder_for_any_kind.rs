// verdict: passed
// why: One function starts a thread for any river, and is told how to wrap what comes.

use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;

enum Vessel {
    Raft(u32),
    Letter(&'static str),
}

fn forward<T: Send + 'static>(river: Receiver<T>, kind: fn(T) -> Vessel, tx: Sender<Vessel>) {
    thread::spawn(move || river.iter().for_each(|one| tx.send(kind(one)).unwrap()));
}

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (tx, rx) = mpsc::channel();
    forward(rafts, Vessel::Raft, tx.clone());
    forward(post, Vessel::Letter, tx);

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
