// verdict: passed
// why: A thread for each river, in a struct that knows how to land.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

enum Vessel {
    Raft(u32),
    Letter(&'static str),
}

#[derive(Default)]
struct Quay {
    logs: u32,
    letters: usize,
}

impl Quay {
    fn land(&mut self, vessel: Vessel) {
        match vessel {
            Vessel::Raft(raft) => {
                println!("A raft of {raft} logs");
                self.logs += raft;
            }
            Vessel::Letter(name) => {
                println!("A letter for {name}");
                self.letters += 1;
            }
        }
    }
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
        while let Ok(raft) = rafts.recv() {
            tx1.send(Vessel::Raft(raft)).expect("main lands it");
        }
    });
    thread::spawn(move || {
        while let Ok(name) = post.recv() {
            tx.send(Vessel::Letter(name)).expect("main lands it");
        }
    });

    let mut quay = Quay::default();
    rx.into_iter().for_each(|vessel| quay.land(vessel));
    (quay.logs, quay.letters)
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(0);
    let (letter, post) = mpsc::sync_channel(0);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
