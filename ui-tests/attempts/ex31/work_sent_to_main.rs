// verdict: passed
// why: What main has to do with a vessel is the message.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

type Landing = Box<dyn FnOnce(&mut u32, &mut usize) + Send>;

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (tx, rx) = mpsc::channel::<Landing>();

    let tx1 = tx.clone();
    thread::spawn(move || {
        for raft in rafts {
            let landing = move |logs: &mut u32, _: &mut usize| {
                println!("A raft of {raft} logs");
                *logs += raft;
            };
            tx1.send(Box::new(landing)).unwrap();
        }
    });
    thread::spawn(move || {
        for name in post {
            let landing = move |_: &mut u32, letters: &mut usize| {
                println!("A letter for {name}");
                *letters += 1;
            };
            tx.send(Box::new(landing)).unwrap();
        }
    });

    let (mut logs, mut letters) = (0, 0);
    for landing in rx {
        landing(&mut logs, &mut letters);
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
