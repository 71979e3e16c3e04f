// verdict: beside the lesson
// why: The same with a short sleep in each round.

use std::sync::mpsc::{self, Receiver, SyncSender, TryRecvError};
use std::thread;
use std::time::Duration;

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
        match rafts.try_recv() {
            Ok(raft) => {
                println!("A raft of {raft} logs");
                logs += raft;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => more_rafts = false,
        }
        match post.try_recv() {
            Ok(name) => {
                println!("A letter for {name}");
                letters += 1;
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => more_post = false,
        }
        thread::sleep(Duration::from_millis(1));
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
