// verdict: passed
// why: Main waits for everyone, the boats first.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

fn sail(boat: &'static str, tx: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        for lock in 1..=2 {
            tx.send(format!("{boat} passes lock {lock}")).unwrap();
        }
    })
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let heron = sail("Heron", tx.clone());
    let otter = sail("Otter", tx);

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });

    for thread in [heron, otter, clerk] {
        thread.join().unwrap();
    }
}
