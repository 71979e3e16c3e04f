// verdict: wrong output
// why: Receives as often as there are boats.

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

    for news in rx.iter().take(2) {
        println!("{news}");
    }
    heron.join().unwrap();
    otter.join().unwrap();
}
