// verdict: depends on luck
// lines: 23
// why: The clerk says that it is there, before it has written anything.

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
    let (there, ready) = mpsc::channel();

    thread::spawn(move || {
        there.send(()).unwrap();
        for news in rx {
            println!("{news}");
        }
    });
    ready.recv().unwrap();
}
