// verdict: depends on luck
// lines: 29
// why: Main rests until the clerk wakes it, but whoever rests may also wake by itself.

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
    let main = thread::current();

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
        main.unpark();
    });
    thread::park();
}
