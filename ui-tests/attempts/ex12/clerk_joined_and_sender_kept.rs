// verdict: deadlock
// lines: 17, 23, 27
// why: Joins the clerk, but gave both boats a clone, so that main has a sender while it waits.

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

    sail("Heron", tx.clone());
    sail("Otter", tx.clone());

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    clerk.join().unwrap();
}
