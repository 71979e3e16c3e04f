// verdict: runs for ever
// lines: 30
// why: Waits for a plain static that another thread writes.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

fn sail(boat: &'static str, tx: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        for lock in 1..=2 {
            tx.send(format!("{boat} passes lock {lock}")).unwrap();
        }
    })
}

static mut DONE: bool = false;

fn main() {
    let (tx, rx) = mpsc::channel();

    sail("Heron", tx.clone());
    sail("Otter", tx);

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
        unsafe { DONE = true };
    });
    while unsafe { !DONE } {}
}
