// verdict: passed
// why: Waits for both boats, and takes what lies there then.

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

    heron.join().unwrap();
    otter.join().unwrap();
    for news in rx.try_iter() {
        println!("{news}");
    }
}
