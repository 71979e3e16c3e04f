// The decision: a thread can wait for one channel, so each river has a thread that waits for it alone and
// sends on what comes, into one channel that carries both kinds. Main waits for that one. When a river
// ends, its thread ends and drops its sender; when both have ended, so has the one channel.
//
// As right: another type that can be either, such as a `Result`, a pair of options or a line with its
// numbers; a thread for each river within a scope; a small buffer, or none, where the rivers come together.
// Not right: one river after the other, or the two in turn, since the next vessel may be of the other
// one; looking at both again and again, which needs a processor for nothing; a larger basin in each
// river, which is too small for some other pilot.

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
    let (tx, rx) = mpsc::channel();

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
