// verdict: depends on luck
// lines: 22
// why: Joins where the call stands first, and lets the other boat go.

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

    sail("Otter", tx.clone());
    sail("Heron", tx).join().unwrap();

    for news in rx.try_iter() {
        println!("{news}");
    }
}
