// verdict: beside the lesson
// lines: 22, 30
// why: Waits a moment at the one river, and a moment at the other, until both have ended.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::Duration;

const MOMENT: Duration = Duration::from_millis(1);

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (mut logs, mut letters) = (0, 0);
    let (mut more_rafts, mut more_post) = (true, true);
    while more_rafts || more_post {
        match rafts.recv_timeout(MOMENT) {
            Ok(raft) => {
                println!("A raft of {raft} logs");
                logs += raft;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => more_rafts = false,
        }
        match post.recv_timeout(MOMENT) {
            Ok(name) => {
                println!("A letter for {name}");
                letters += 1;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => more_post = false,
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
