// verdict: depends on luck
// lines: 23
// why: Main receives itself, and takes a second of silence for the end.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

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

    while let Ok(news) = rx.recv_timeout(Duration::from_secs(1)) {
        println!("{news}");
    }
}
