// verdict: passed
// why: The clerk raises a flag, and main looks at it until it is up.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
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
    sail("Otter", tx);
    let written = Arc::new(AtomicBool::new(false));

    let clerks = Arc::clone(&written);
    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
        clerks.store(true, SeqCst);
    });
    while !written.load(SeqCst) {
        thread::yield_now();
    }
}
