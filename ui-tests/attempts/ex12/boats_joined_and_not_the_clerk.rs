// verdict: depends on luck
// lines: 22
// why: Waits for both boats, whose reports may still lie in the channel then.

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

    heron.join().unwrap();
    otter.join().unwrap();
}
