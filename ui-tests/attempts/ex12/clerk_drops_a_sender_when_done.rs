// verdict: passed
// why: The clerk sends nothing to main: that its sender is gone is the news.

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
    let (done, written) = mpsc::channel::<()>();

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
        drop(done);
    });
    assert!(written.recv().is_err());
}
