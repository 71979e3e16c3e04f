// verdict: depends on luck
// lines: 22
// why: Second edit: joins in the place of the sleep, but only those that send.

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

    let heron = sail("Heron", tx.clone());
    let otter = sail("Otter", tx);

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });

    for boat in [heron, otter] {
        boat.join().unwrap();
    }
}
