// verdict: beside the lesson
// why: Each river has a thread that prints and adds up by itself, and gives its sum back.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let at_rafts = thread::spawn(move || {
        let mut logs = 0;
        for raft in rafts {
            println!("A raft of {raft} logs");
            logs += raft;
        }
        logs
    });
    let at_post = thread::spawn(move || {
        let mut letters = 0;
        for name in post {
            println!("A letter for {name}");
            letters += 1;
        }
        letters
    });
    (at_rafts.join().unwrap(), at_post.join().unwrap())
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(0);
    let (letter, post) = mpsc::sync_channel(0);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
