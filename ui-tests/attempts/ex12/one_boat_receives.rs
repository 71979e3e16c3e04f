// verdict: beside the lesson
// lines: 21
// why: Only one boat gets a thread; main sends for the other, and writes down the news.

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
    for lock in 1..=2 {
        tx.send(format!("Otter passes lock {lock}")).unwrap();
    }
    drop(tx);

    for news in rx {
        println!("{news}");
    }
}
