// verdict: depends on luck
// lines: 27
// why: Joins the clerk only if that doesn't make main wait.

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

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    if clerk.is_finished() {
        clerk.join().unwrap();
    }
}
