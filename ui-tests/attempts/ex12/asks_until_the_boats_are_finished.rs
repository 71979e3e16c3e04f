// verdict: depends on luck
// why: Main asks until both boats are finished, and the clerk may still have to write.

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

    let a = sail("Heron", tx.clone());
    let b = sail("Otter", tx);

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });

    while !a.is_finished() || !b.is_finished() {}
}
