// verdict: depends on luck
// why: Lays main down to rest once.

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

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    thread::park();
}
