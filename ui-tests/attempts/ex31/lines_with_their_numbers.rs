// verdict: passed
// why: Each thread makes the line to print, and says what it adds to the sums.

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
    thread::spawn(move || {
        for raft in rafts {
            tx1.send((format!("A raft of {raft} logs"), raft, 0))
                .unwrap();
        }
    });
    thread::spawn(move || {
        for name in post {
            tx.send((format!("A letter for {name}"), 0, 1)).unwrap();
        }
    });

    let mut sums = (0, 0);
    for (line, logs, letters) in rx {
        println!("{line}");
        sums.0 += logs;
        sums.1 += letters;
    }
    sums
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(0);
    let (letter, post) = mpsc::sync_channel(0);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
