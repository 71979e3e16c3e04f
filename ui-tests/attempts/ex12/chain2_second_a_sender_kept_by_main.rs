// verdict: deadlock
// lines: 17, 20, 28
// why: Second edit: the join stands last now, but each boat got a clone, and main keeps what they were cloned from.

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

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });

    for boat in ["Heron", "Otter"] {
        sail(boat, tx.clone());
    }
    clerk.join().unwrap();
}
