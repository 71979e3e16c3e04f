// verdict: passed
// why: Main and the clerk meet at a barrier when all is written down.

use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Barrier};
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
    let written = Arc::new(Barrier::new(2));

    let clerks = Arc::clone(&written);
    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
        clerks.wait();
    });
    written.wait();
}
