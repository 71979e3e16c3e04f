// verdict: wrong output
// why: Counts two reports, where each of two boats sends two.

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
        for _ in 0..2 {
            let news = rx.recv().unwrap();
            println!("{news}");
        }
    });
    clerk.join().unwrap();
}
